/* Eight threads on one verifier, one set of documents and each other's reports, while others free and supply.
 *
 *     threads BADGE ROUNDS */
#include "support.h"
#include <pthread.h>

#define THREADS 8

static proofmark_verifier *verifier;
static proofmark_resources *resources;
static proofmark_report *shared;
static char *badge;
static size_t badge_len;
static long rounds;

static void *work(void *argument) {
    long round, number = *(long *)argument;
    proofmark_str expected = proofmark_report_json(shared);
    for (round = 0; round < rounds; round++) {
        proofmark_report *report = NULL;
        CHECK(proofmark_verifier_verify(verifier, badge, badge_len, resources, AT, &report, NULL) == PROOFMARK_OK);
        CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);
        proofmark_str json = proofmark_report_json(report);
        CHECK(json.len == expected.len && memcmp(json.data, expected.data, json.len) == 0);
        CHECK(proofmark_report_finding_detail(shared, 0).len > 0);
        CHECK(proofmark_report_fact(shared, PROOFMARK_FACT_ISSUER_NAME).len > 0);
        char url[64];
        int len = snprintf(url, sizeof url, "https://host-%ld.example/", number);
        CHECK(proofmark_resources_supply(resources, url, (size_t)len, TEXT("{}"), NULL) == PROOFMARK_OK);
        proofmark_report_free(report);
    }
    return NULL;
}

/* A handle that all threads free and use at once: one frees it, and nobody reads what is gone. */
static void *race(void *argument) {
    proofmark_report *report = *(proofmark_report **)argument;
    proofmark_verdict verdict = proofmark_report_verdict(report);
    CHECK(verdict == PROOFMARK_VERDICT_VALID || verdict == PROOFMARK_VERDICT_INDETERMINATE);
    proofmark_report_free(report);
    CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_INDETERMINATE);
    return NULL;
}

static void run(void *(*body)(void *), void *argument) {
    pthread_t thread[THREADS];
    long number[THREADS];
    int i;
    for (i = 0; i < THREADS; i++) {
        number[i] = i;
        CHECK(pthread_create(&thread[i], NULL, body, argument ? argument : &number[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) CHECK(pthread_join(thread[i], NULL) == 0);
}

int main(int argc, char **argv) {
    int i;
    CHECK(argc == 3);
    badge = read_file(argv[1], &badge_len);
    rounds = strtol(argv[2], NULL, 10);
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_verify(verifier, badge, badge_len, NULL, AT, &shared, NULL) == PROOFMARK_OK);
    run(work, NULL);
    CHECK(proofmark_resources_count(resources) == THREADS);
    for (i = 0; i < 50; i++) {
        proofmark_report *report = NULL;
        CHECK(proofmark_verifier_verify(verifier, badge, badge_len, NULL, AT, &report, NULL) == PROOFMARK_OK);
        run(race, &report);
    }
    printf("threads: passed\n");
    proofmark_report_free(shared);
    proofmark_resources_free(resources);
    proofmark_verifier_free(verifier);
    free(badge);
    return 0;
}
