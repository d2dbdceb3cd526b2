/* Is this badge genuine, current and theirs?
 *
 *     verify BADGE [TIME [RECIPIENT]]
 *
 * Exit status: 0 valid, 1 invalid, 3 indeterminate, 2 the badge cannot be read or the call failed. */
#include <proofmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_BYTES = 64 << 20 };

/* The bytes of a file, or NULL. */
static char *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    long size;
    if (file == NULL) return NULL;
    if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && size <= MOST_BYTES) {
        rewind(file);
        bytes = malloc((size_t)size + 1);
        if (bytes != NULL) *len = fread(bytes, 1, (size_t)size, file);
    }
    fclose(file);
    return bytes;
}

static const char *answer(const proofmark_report *report, proofmark_question question) {
    switch (proofmark_report_answer(report, question)) {
    case PROOFMARK_ANSWER_YES: return "yes";
    case PROOFMARK_ANSWER_NO: return "no";
    case PROOFMARK_ANSWER_NOT_ASKED: return "not asked";
    default: return "unknown";
    }
}

static int tell(const proofmark_report *report) {
    static const char *const verdicts[] = {"INDETERMINATE", "INVALID", "VALID"};
    proofmark_verdict verdict = proofmark_report_verdict(report);
    size_t i, primary = proofmark_report_primary(report);
    proofmark_code reason = proofmark_report_finding_code(report, primary);

    printf("%s  %s\n", verdicts[verdict], proofmark_report_fact(report, PROOFMARK_FACT_NAME).data);
    printf("  genuine %s, current %s, theirs %s, issuer vouched for %s\n", answer(report, PROOFMARK_QUESTION_GENUINE),
           answer(report, PROOFMARK_QUESTION_CURRENT), answer(report, PROOFMARK_QUESTION_RECIPIENT),
           answer(report, PROOFMARK_QUESTION_TRUSTED));
    if (reason != PROOFMARK_CODE_NONE) {
        printf("  %s\n  %s: %s\n  %s\n", proofmark_code_message(reason).data, proofmark_code_name(reason).data,
               proofmark_report_finding_detail(report, primary).data, proofmark_code_remedy(reason).data);
    }
    for (i = 0; i < proofmark_report_need_count(report); i++) {
        printf("  needs %s\n", proofmark_report_need_url(report, i).data);
    }
    return verdict == PROOFMARK_VERDICT_VALID ? 0 : verdict == PROOFMARK_VERDICT_INVALID ? 1 : 3;
}

int main(int argc, char **argv) {
    proofmark_verifier *verifier = NULL, *expecting = NULL;
    proofmark_report *report = NULL;
    proofmark_error *error = NULL;
    int64_t at = (int64_t)time(NULL);
    size_t len = 0;
    int outcome = 2;
    char *badge = argc > 1 ? read_file(argv[1], &len) : NULL;

    if (badge == NULL) {
        fprintf(stderr, argc > 1 ? "%s cannot be read\n" : "usage: verify BADGE [TIME [RECIPIENT]]\n", argv[1]);
        return 2;
    }
    if (argc > 2 && proofmark_time_parse(argv[2], strlen(argv[2]), &at, &error) != PROOFMARK_OK) goto end;
    if (proofmark_verifier_new(NULL, 0, &verifier, &error) != PROOFMARK_OK) goto end;
    if (argc > 3 && proofmark_verifier_with_recipient(verifier, argv[3], strlen(argv[3]), &expecting, &error) !=
                        PROOFMARK_OK) goto end;
    if (proofmark_verifier_verify(expecting ? expecting : verifier, badge, len, NULL, at, &report, &error) !=
        PROOFMARK_OK) goto end;
    outcome = tell(report);

end:
    if (error != NULL) fprintf(stderr, "%s\n", proofmark_error_message(error).data);
    proofmark_error_free(error);
    proofmark_report_free(report);
    proofmark_verifier_free(expecting);
    proofmark_verifier_free(verifier);
    free(badge);
    return outcome;
}
