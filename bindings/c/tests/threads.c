/* Eight threads on one verifier, one set of documents and each other's reports, while others free and supply.
 *
 *     threads BADGE ROUNDS          checks
 *     threads BADGE ROUNDS time     prints verifications per second with one thread and with eight, and what also holds on a
 *                                   machine that does other things: the processor time of one, and how often a thread waited */
#include "support.h"
#include <pthread.h>
#include <sys/resource.h>
#include <time.h>

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

static void *verify_only(void *argument) {
    long round;
    (void)argument;
    for (round = 0; round < rounds; round++) {
        proofmark_report *report = NULL;
        CHECK(proofmark_verifier_verify(verifier, badge, badge_len, resources, AT, &report, NULL) == PROOFMARK_OK);
        CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);
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

struct cost {
    double seconds, processor;
    long waits;
};

static double seconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static struct cost run(int threads, void *(*body)(void *), void *argument) {
    pthread_t thread[THREADS];
    long number[THREADS];
    struct rusage before, after;
    struct cost cost = {seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID), 0};
    int i;
    getrusage(RUSAGE_SELF, &before);
    for (i = 0; i < threads; i++) {
        number[i] = i;
        CHECK(pthread_create(&thread[i], NULL, body, argument ? argument : &number[i]) == 0);
    }
    for (i = 0; i < threads; i++) CHECK(pthread_join(thread[i], NULL) == 0);
    getrusage(RUSAGE_SELF, &after);
    cost.seconds = seconds(CLOCK_MONOTONIC) - cost.seconds;
    cost.processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - cost.processor;
    cost.waits = after.ru_nvcsw - before.ru_nvcsw;
    return cost;
}

static void tell(int threads) {
    struct cost cost = run(threads, verify_only, NULL);
    double all = (double)rounds * threads;
    printf("%d threads: %.0f verifications per second, %.1f us of a processor for each, %ld waits in %.0f\n", threads,
           all / cost.seconds, cost.processor / all * 1e6, cost.waits, all);
}

int main(int argc, char **argv) {
    CHECK(argc >= 3);
    badge = read_file(argv[1], &badge_len);
    rounds = strtol(argv[2], NULL, 10);
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_verify(verifier, badge, badge_len, NULL, AT, &shared, NULL) == PROOFMARK_OK);
    if (argc > 3) {
        (void)run(1, verify_only, NULL);
        tell(1);
        tell(THREADS);
    } else {
        int i;
        (void)run(THREADS, work, NULL);
        CHECK(proofmark_resources_count(resources) == THREADS);
        for (i = 0; i < 50; i++) {
            proofmark_report *report = NULL;
            CHECK(proofmark_verifier_verify(verifier, badge, badge_len, NULL, AT, &report, NULL) == PROOFMARK_OK);
            (void)run(THREADS, race, &report);
        }
        printf("threads: passed\n");
    }
    proofmark_report_free(shared);
    proofmark_resources_free(resources);
    proofmark_verifier_free(verifier);
    free(badge);
    return 0;
}
