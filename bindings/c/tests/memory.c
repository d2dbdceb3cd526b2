/* So many verifications in one process, with the memory that they take at the end beside that after the first tenth.
 *
 *     memory BADGE CALLS */
#include "support.h"
#include <unistd.h>

static long resident_kib(void) {
    long all = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    CHECK(file != NULL && fscanf(file, "%ld %ld", &all, &resident) == 2);
    fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

int main(int argc, char **argv) {
    size_t len;
    long call, calls, early = 0, late;
    CHECK(argc == 3);
    char *badge = read_file(argv[1], &len);
    calls = strtol(argv[2], NULL, 10);
    proofmark_verifier *verifier = NULL;
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    for (call = 0; call < calls; call++) {
        proofmark_report *report = NULL;
        proofmark_error *error = NULL;
        proofmark_verifier *for_one = NULL;
        CHECK(proofmark_verifier_with_recipient(verifier, TEXT("ada@college.example"), &for_one, NULL) == PROOFMARK_OK);
        CHECK(proofmark_verifier_verify(for_one, badge, len, NULL, AT, &report, NULL) == PROOFMARK_OK);
        CHECK(proofmark_report_finding_count(report) > 0);
        if (call % 16 == 0) CHECK(proofmark_report_json(report).len > 0);
        CHECK(proofmark_verifier_verify(NULL, badge, len, NULL, AT, NULL, &error) == PROOFMARK_ERROR_USAGE);
        proofmark_error_free(error);
        proofmark_report_free(report);
        proofmark_verifier_free(for_one);
        if (call == calls / 10) early = resident_kib();
    }
    late = resident_kib();
    proofmark_verifier_free(verifier);
    free(badge);
    printf("memory: %ld KiB after %ld calls, %ld KiB after %ld\n", early, calls / 10, late, calls);
    /* A leak of one byte a call would be more after a million calls. */
    CHECK(late <= early + 512);
    return 0;
}
