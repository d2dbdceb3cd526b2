/* Handles that were freed, freed twice, are of another type, or none; places that are cleared; documents on demand; bundles;
 * pictures. Run under the sanitizers and valgrind. */
#include "support.h"

static proofmark_verifier *verifier;
static char *badge;
static size_t badge_len;

static proofmark_report *verified(const proofmark_verifier *by, const char *input, size_t len,
                                  const proofmark_resources *resources) {
    proofmark_report *report = NULL;
    CHECK(proofmark_verifier_verify(by, input, len, resources, AT, &report, NULL) == PROOFMARK_OK);
    CHECK(report != NULL);
    return report;
}

static int says(proofmark_str text, const char *expected) {
    return text.len == strlen(expected) && memcmp(text.data, expected, text.len + 1) == 0;
}

/* The call failed with this status, told why, and left nothing that could be taken for a result. */
static void refused(proofmark_status status, proofmark_status expected, const void *result, proofmark_error *error,
                    const char *why) {
    CHECK(status == expected && result == NULL && error != NULL);
    CHECK(proofmark_error_status(error) == expected);
    if (strstr(proofmark_error_message(error).data, why) == NULL) {
        fprintf(stderr, "\"%s\" does not say \"%s\"\n", proofmark_error_message(error).data, why);
        exit(1);
    }
    proofmark_error_free(error);
}

static void freed_and_foreign(void) {
    proofmark_report *report = verified(verifier, badge, badge_len, NULL);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);
    proofmark_verifier *other = NULL;
    CHECK(proofmark_verifier_new(NULL, 0, &other, NULL) == PROOFMARK_OK);
    proofmark_verifier_free(other);
    proofmark_verifier_free(other);

    /* Used after it was freed, with its place taken by others in the meantime. */
    proofmark_verifier *many[64];
    size_t i;
    for (i = 0; i < 64; i++) CHECK(proofmark_verifier_new(NULL, 0, &many[i], NULL) == PROOFMARK_OK);
    proofmark_report *result = report;
    proofmark_error *error = NULL;
    proofmark_status status = proofmark_verifier_verify(other, badge, badge_len, NULL, AT, &result, &error);
    refused(status, PROOFMARK_ERROR_USAGE, result, error, "the verifier was freed");
    for (i = 0; i < 64; i++) proofmark_verifier_free(many[i]);

    /* Of another type. */
    result = report;
    status = proofmark_verifier_verify((proofmark_verifier *)report, badge, badge_len, NULL, AT, &result, &error);
    refused(status, PROOFMARK_ERROR_USAGE, result, error, "one of a report");
    result = report;
    status = proofmark_verifier_verify(verifier, badge, badge_len, (proofmark_resources *)verifier, AT, &result, &error);
    refused(status, PROOFMARK_ERROR_USAGE, result, error, "one of a verifier");

    /* A pointer to the program's own memory. */
    result = report;
    status = proofmark_verifier_verify((proofmark_verifier *)&badge, badge, badge_len, NULL, AT, &result, &error);
    refused(status, PROOFMARK_ERROR_USAGE, result, error, "no handle of a verifier");

    /* Freed through the wrong function: nothing happens. */
    proofmark_verifier_free((proofmark_verifier *)report);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);

    proofmark_report_free(report);
    proofmark_report_free(report);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_INDETERMINATE);
    CHECK(proofmark_report_answer(report, PROOFMARK_QUESTION_GENUINE) == PROOFMARK_ANSWER_UNKNOWN);
    CHECK(proofmark_report_finding_count(report) == 0 && says(proofmark_report_json(report), ""));
}

static void misuse(void) {
    proofmark_verifier *made = verifier;
    proofmark_error *error = NULL;
    proofmark_status status = proofmark_verifier_new(TEXT("{\"quirk\":\"tolerate\"}"), &made, &error);
    refused(status, PROOFMARK_ERROR_POLICY, made, error, "quirk");
    made = verifier;
    status = proofmark_verifier_new(TEXT("\"\xff\""), &made, &error);
    refused(status, PROOFMARK_ERROR_MALFORMED, made, error, "policy is not UTF-8 at byte 1");
    made = verifier;
    status = proofmark_verifier_with_trust(verifier, TEXT("7"), &made, &error);
    refused(status, PROOFMARK_ERROR_TRUST, made, error, "trust");
    proofmark_report *report = (proofmark_report *)verifier;
    status = proofmark_verifier_verify(verifier, badge, badge_len, NULL, 0, &report, &error);
    refused(status, PROOFMARK_ERROR_TIME, report, error, "2000");
    int64_t at = 7;
    status = proofmark_time_parse(TEXT("yesterday"), &at, &error);
    CHECK(at == 0);
    refused(status, PROOFMARK_ERROR_TIME, NULL, error, "yesterday");
    CHECK(proofmark_time_parse(TEXT("2026-06-01T14:00:00+02:00"), &at, &error) == PROOFMARK_OK && at == AT && error == NULL);
    proofmark_resources *resources = (proofmark_resources *)verifier;
    made = verifier;
    status = proofmark_bundle_open(TEXT("{}"), &made, &resources, &error);
    CHECK(resources == NULL);
    refused(status, PROOFMARK_ERROR_BUNDLE, made, error, "not an evidence bundle");
    proofmark_verdict verdict = PROOFMARK_VERDICT_VALID;
    status = proofmark_verifier_judge(verifier, TEXT("{}"), &verdict, NULL, &error);
    CHECK(verdict == PROOFMARK_VERDICT_INDETERMINATE);
    refused(status, PROOFMARK_ERROR_STORED_REPORT, NULL, error, "report");
}

static void recipients(void) {
    proofmark_verifier *ada = NULL, *both = NULL;
    CHECK(proofmark_verifier_with_recipient(verifier, TEXT("did:web:mallory.example"), &ada, NULL) == PROOFMARK_OK);
    proofmark_report *report = verified(ada, badge, badge_len, NULL);
    CHECK(proofmark_report_answer(report, PROOFMARK_QUESTION_RECIPIENT) == PROOFMARK_ANSWER_NO);
    proofmark_report_free(report);
    /* The badge names a did:key; a second identifier is enough, and the first verifier asks for what it did. */
    report = verified(verifier, badge, badge_len, NULL);
    proofmark_str subject = proofmark_report_fact(report, PROOFMARK_FACT_SUBJECT_ID);
    CHECK(proofmark_verifier_with_recipient(ada, subject.data, subject.len, &both, NULL) == PROOFMARK_OK);
    CHECK(proofmark_report_answer(report, PROOFMARK_QUESTION_RECIPIENT) == PROOFMARK_ANSWER_NOT_ASKED);
    proofmark_report_free(report);
    report = verified(both, badge, badge_len, NULL);
    CHECK(proofmark_report_answer(report, PROOFMARK_QUESTION_RECIPIENT) == PROOFMARK_ANSWER_YES);
    proofmark_report_free(report);
    report = verified(ada, badge, badge_len, NULL);
    CHECK(proofmark_report_answer(report, PROOFMARK_QUESTION_RECIPIENT) == PROOFMARK_ANSWER_NO);
    proofmark_report_free(report);
    proofmark_verifier_free(ada);
    proofmark_verifier_free(both);
}

static void documents_and_bundles(const char *folder) {
    char path[4096];
    size_t hosted_len, did_len, len = 0;
    snprintf(path, sizeof path, "%s/valid/ob3-jwt-rs256.jwt", folder);
    char *hosted = read_file(path, &hosted_len);
    snprintf(path, sizeof path, "%s/resources/hohenfels-did.json", folder);
    char *did = read_file(path, &did_len);
    proofmark_resources *resources = NULL, *apart = NULL;
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);

    proofmark_report *report = verified(verifier, hosted, hosted_len, resources);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_INDETERMINATE && proofmark_report_need_count(report) == 1);
    proofmark_str url = proofmark_report_need_url(report, 0);
    CHECK(says(proofmark_report_need_kind(report, 0), "did-document") && proofmark_report_need_max_redirects(report, 0) == 0);
    CHECK(proofmark_resources_copy(resources, &apart, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_supply_unavailable(apart, url.data, url.len, TEXT("HTTP 404"), NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_supply_response(resources, url.data, url.len, did, did_len, AT, TEXT("application/did"), NULL, 0,
                                              NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_count(resources) == 1);
    proofmark_report_free(report);
    report = verified(verifier, hosted, hosted_len, apart);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_INDETERMINATE && proofmark_report_need_count(report) == 0);
    proofmark_report_free(report);
    report = verified(verifier, hosted, hosted_len, resources);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);

    /* A stored report is judged as it was. */
    proofmark_verdict verdict = PROOFMARK_VERDICT_INDETERMINATE;
    proofmark_answer answers[4];
    proofmark_str json = proofmark_report_json(report);
    CHECK(proofmark_verifier_judge(verifier, json.data, json.len, &verdict, &answers, NULL) == PROOFMARK_OK);
    CHECK(verdict == PROOFMARK_VERDICT_VALID && answers[PROOFMARK_QUESTION_GENUINE] == PROOFMARK_ANSWER_YES &&
          answers[PROOFMARK_QUESTION_TRUSTED] == PROOFMARK_ANSWER_NOT_ASKED);

    /* Into a bundle and out of it. */
    CHECK(proofmark_bundle_add_badge(resources, TEXT("one.jwt"), hosted, hosted_len, NULL) == PROOFMARK_OK);
    CHECK(proofmark_bundle_write(verifier, resources, NULL, 0, &len, NULL) == PROOFMARK_ERROR_BUFFER && len > hosted_len);
    char *bundle = malloc(len + 1);
    CHECK(bundle != NULL);
    CHECK(proofmark_bundle_write(verifier, resources, bundle, len, &len, NULL) == PROOFMARK_ERROR_BUFFER);
    CHECK(proofmark_bundle_write(verifier, resources, bundle, len + 1, &len, NULL) == PROOFMARK_OK && bundle[len] == '\0');
    proofmark_verifier *verifier_again = NULL;
    proofmark_resources *resources_again = NULL;
    CHECK(proofmark_bundle_open(bundle, len, &verifier_again, &resources_again, NULL) == PROOFMARK_OK);
    CHECK(proofmark_bundle_badge_count(resources_again) == 1 && says(proofmark_bundle_badge_name(resources_again, 0), "one.jwt"));
    proofmark_str inside = proofmark_bundle_badge(resources_again, 0);
    CHECK(inside.len == hosted_len && memcmp(inside.data, hosted, hosted_len) == 0);
    proofmark_report *again = verified(verifier_again, inside.data, inside.len, resources_again);
    CHECK(says(proofmark_report_json(again), json.data));
    proofmark_report_free(again);
    proofmark_report_free(report);
    proofmark_verifier_free(verifier_again);
    proofmark_resources_free(resources_again);
    proofmark_resources_free(resources);
    proofmark_resources_free(apart);
    free(bundle);
    free(hosted);
    free(did);
}

static void pictures(const char *picture) {
    size_t picture_len, len = 0;
    char *png = read_file(picture, &picture_len);
    CHECK(proofmark_verifier_extract(verifier, png, picture_len, NULL, 0, &len, NULL) == PROOFMARK_ERROR_BUFFER && len > 0);
    char *text = malloc(len + 1);
    CHECK(text != NULL);
    CHECK(proofmark_verifier_extract(verifier, png, picture_len, text, len + 1, &len, NULL) == PROOFMARK_OK);
    CHECK(strlen(text) == len);
    proofmark_error *error = NULL;
    len = 7;
    proofmark_status status = proofmark_verifier_extract(verifier, TEXT("no picture"), text, len, &len, &error);
    CHECK(len == 0);
    refused(status, PROOFMARK_ERROR_NO_BADGE, NULL, error, "input.unrecognised");
    free(text);
    free(png);
}

static void inside(void) {
    size_t len = 0;
    CHECK(proofmark_verifier_inspect(verifier, badge, badge_len, NULL, NULL, 0, &len, NULL) == PROOFMARK_ERROR_BUFFER);
    char *json = malloc(len + 1);
    CHECK(json != NULL);
    CHECK(proofmark_verifier_inspect(verifier, badge, badge_len, NULL, json, len + 1, &len, NULL) == PROOFMARK_OK);
    CHECK(strlen(json) == len && strstr(json, "\"alg\":\"EdDSA\"") != NULL);
    free(json);
}

static void codes(void) {
    size_t i, count = proofmark_code_count();
    CHECK(count > 100 && proofmark_code_at(count) == PROOFMARK_CODE_NONE);
    for (i = 0; i < count; i++) {
        proofmark_code code = proofmark_code_at(i);
        proofmark_str name = proofmark_code_name(code);
        CHECK(proofmark_code_from_name(name.data, name.len) == code && code != PROOFMARK_CODE_NONE);
        CHECK(strncmp(name.data, proofmark_code_check(code).data, proofmark_code_check(code).len) == 0);
        CHECK(proofmark_code_message(code).len > 0 && proofmark_code_detail(code).len > 0);
        /* Whatever fails is somebody's, and there is something to do about it. */
        CHECK(proofmark_code_outcome(code) != PROOFMARK_OUTCOME_FAIL ||
              (proofmark_code_fault(code) != PROOFMARK_FAULT_NONE && proofmark_code_remedy(code).len > 0));
        (void)proofmark_code_spec(code);
    }
    CHECK(says(proofmark_code_name(PROOFMARK_CODE_VALIDITY_EXPIRED), "validity.expired"));
    CHECK(proofmark_code_fault(PROOFMARK_CODE_VALIDITY_EXPIRED) == PROOFMARK_FAULT_HOLDER);
    CHECK(says(proofmark_code_name(-1), "") && proofmark_code_from_name(TEXT("proof.fine")) == PROOFMARK_CODE_NONE);
}

int main(int argc, char **argv) {
    char path[4096];
    CHECK(argc == 3);
    CHECK(proofmark_abi_version() == PROOFMARK_ABI_VERSION && strcmp(proofmark_version(), PROOFMARK_VERSION) == 0);
    CHECK(proofmark_supports(TEXT("eddsa-rdfc-2022")) && proofmark_supports(TEXT("open-badge-3.0")) &&
          proofmark_supports(TEXT("ES256")) && !proofmark_supports(TEXT("unknown")));
    snprintf(path, sizeof path, "%s/valid/ob3-jwt-did-key-ed25519.jwt", argv[1]);
    badge = read_file(path, &badge_len);
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_policy(verifier).data[0] == '{');
    freed_and_foreign();
    misuse();
    recipients();
    documents_and_bundles(argv[1]);
    pictures(argv[2]);
    inside();
    codes();
    proofmark_verifier_free(verifier);
    free(badge);
    printf("handles: passed\n");
    return 0;
}
