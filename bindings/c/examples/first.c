#include <proofmark.h>
#include <stdio.h>
#include <time.h>

int main(int argc, char **argv) {
    static char badge[1 << 20];
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    size_t len = file ? fread(badge, 1, sizeof badge, file) : 0;
    if (file) fclose(file);

    proofmark_verifier *verifier = NULL;
    proofmark_report *report = NULL;
    if (proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK &&
        proofmark_verifier_verify(verifier, badge, len, NULL, time(NULL), &report, NULL) == PROOFMARK_OK) {
        printf("%s\n", proofmark_report_json(report).data);
    }
    int valid = proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID;
    proofmark_report_free(report);
    proofmark_verifier_free(verifier);
    return valid ? 0 : 1;
}
