/* Verifies a badge with documents that are at hand, and answers what the library asks for: the loop that a program with a
 * network of its own writes as well.
 *
 *     offline BADGE TIME [URL=FILE]...
 *
 * Exit status as of verify.c. */
#include <proofmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path, size_t most, size_t *len) {
    FILE *file = fopen(path, "rb");
    char *bytes = file ? malloc(most + 1) : NULL;
    if (bytes != NULL) *len = fread(bytes, 1, most + 1, file);
    if (file != NULL) fclose(file);
    if (bytes != NULL && *len > most) {
        free(bytes);
        bytes = NULL;
    }
    return bytes;
}

/* The file that was given for an address; a program with a network fetches here, with the limits of the need. */
static char *fetch(int argc, char **argv, proofmark_str url, size_t most, size_t *len) {
    int i;
    for (i = 3; i < argc; i++) {
        if (strncmp(argv[i], url.data, url.len) == 0 && argv[i][url.len] == '=') {
            return read_file(argv[i] + url.len + 1, most, len);
        }
    }
    return NULL;
}

/* Answers everything that a report asks for. That it cannot be had is an answer too. */
static proofmark_status answer(int argc, char **argv, const proofmark_report *report, proofmark_resources *resources,
                               proofmark_error **error) {
    static const char reason[] = "not among the files that were given";
    proofmark_status status = PROOFMARK_OK;
    size_t i;
    for (i = 0; i < proofmark_report_need_count(report) && status == PROOFMARK_OK; i++) {
        proofmark_str url = proofmark_report_need_url(report, i);
        size_t len = 0;
        char *document = fetch(argc, argv, url, (size_t)proofmark_report_need_max_bytes(report, i), &len);
        printf("%s %s: %s\n", proofmark_report_need_kind(report, i).data, url.data, document ? "supplied" : "not here");
        status = document
                     ? proofmark_resources_supply(resources, url.data, url.len, document, len, error)
                     : proofmark_resources_supply_unavailable(resources, url.data, url.len, reason, sizeof reason - 1, error);
        free(document);
    }
    return status;
}

int main(int argc, char **argv) {
    static const char *const verdicts[] = {"indeterminate", "invalid", "valid"};
    static const int outcomes[] = {3, 1, 0};
    proofmark_verifier *verifier = NULL;
    proofmark_resources *resources = NULL;
    proofmark_report *report = NULL;
    proofmark_error *error = NULL;
    int64_t at;
    size_t len = 0;
    int outcome = 2;
    char *badge = argc > 2 ? read_file(argv[1], 64 << 20, &len) : NULL;

    if (badge == NULL) {
        fprintf(stderr, "usage: offline BADGE TIME [URL=FILE]...\n");
        return 2;
    }
    if (proofmark_time_parse(argv[2], strlen(argv[2]), &at, &error) != PROOFMARK_OK ||
        proofmark_verifier_new(NULL, 0, &verifier, &error) != PROOFMARK_OK ||
        proofmark_resources_new(&resources, &error) != PROOFMARK_OK) goto end;
    for (;;) {
        if (proofmark_verifier_verify(verifier, badge, len, resources, at, &report, &error) != PROOFMARK_OK) goto end;
        if (proofmark_report_need_count(report) == 0) break;
        if (answer(argc, argv, report, resources, &error) != PROOFMARK_OK) goto end;
        proofmark_report_free(report);
        report = NULL;
    }
    printf("%s\n", verdicts[proofmark_report_verdict(report)]);
    outcome = outcomes[proofmark_report_verdict(report)];

end:
    if (error != NULL) fprintf(stderr, "%s\n", proofmark_error_message(error).data);
    proofmark_error_free(error);
    proofmark_report_free(report);
    proofmark_resources_free(resources);
    proofmark_verifier_free(verifier);
    free(badge);
    return outcome;
}
