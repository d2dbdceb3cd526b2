/* Libraries that are built with the network: what is at hand is taken, what cannot be had is told, and nothing is fetched
 * without being asked.
 *
 *     fetch FIXTURES */
#include "support.h"

int main(int argc, char **argv) {
    char path[4096];
    size_t badge_len, did_len;
    CHECK(argc == 2 && proofmark_supports(TEXT("fetch")));
    snprintf(path, sizeof path, "%s/valid/ob3-jwt-rs256.jwt", argv[1]);
    char *badge = read_file(path, &badge_len);
    snprintf(path, sizeof path, "%s/resources/hohenfels-did.json", argv[1]);
    char *did = read_file(path, &did_len);
    proofmark_verifier *verifier = NULL, *fetching = NULL, *wrong = NULL;
    proofmark_resources *resources = NULL, *given = NULL;
    proofmark_report *report = NULL;
    proofmark_error *error = NULL;
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_fetch_verify(verifier, badge, badge_len, NULL, AT, &report, NULL) == PROOFMARK_ERROR_USAGE);
    CHECK(proofmark_fetch_verifier(verifier, NULL, 0, TEXT("no proxy"), &wrong, &error) == PROOFMARK_ERROR_FETCH);
    CHECK(wrong == NULL && strstr(proofmark_error_message(error).data, "proxy") != NULL);
    proofmark_error_free(error);
    CHECK(proofmark_fetch_verifier(verifier, NULL, 0, NULL, 0, &fetching, NULL) == PROOFMARK_OK);

    /* The host of this fixture does not exist. */
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
    CHECK(proofmark_fetch_verify(fetching, badge, badge_len, resources, AT, &report, NULL) == PROOFMARK_OK);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_INDETERMINATE && proofmark_report_need_count(report) == 0);
    CHECK(proofmark_report_finding_code(report, proofmark_report_primary(report)) == PROOFMARK_CODE_KEY_UNAVAILABLE);
    CHECK(proofmark_resources_count(resources) == 1);
    proofmark_report_free(report);

    /* What was supplied is not fetched. */
    CHECK(proofmark_resources_new(&given, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_supply(given, TEXT("https://hohenfels.example/.well-known/did.json"), did, did_len, NULL) ==
          PROOFMARK_OK);
    CHECK(proofmark_fetch_verify(fetching, badge, badge_len, given, AT, &report, NULL) == PROOFMARK_OK);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);
    proofmark_report_free(report);

    /* A verifier with a network fetches only where it is asked to. */
    CHECK(proofmark_verifier_verify(fetching, badge, badge_len, NULL, AT, &report, NULL) == PROOFMARK_OK);
    CHECK(proofmark_report_need_count(report) == 1);
    proofmark_report_free(report);
    proofmark_resources_free(resources);
    proofmark_resources_free(given);
    proofmark_verifier_free(fetching);
    proofmark_verifier_free(verifier);
    free(badge);
    free(did);
    printf("fetch: passed\n");
    return 0;
}
