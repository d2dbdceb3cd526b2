/* How much more eight threads on one verifier do than one thread, and eight processes that share nothing: what these cannot
 * reach, the machine does not give.
 *
 *     scaling BADGE ROUNDS
 *
 * A round measures each for a fifth of a second, between two measurements of one thread, so that a machine which becomes slower
 * or faster spoils one round and not the comparison. */
#include "support.h"
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MANY 8
#define SLICE 0.2
#define MOST_ROUNDS 1000

static proofmark_verifier *verifier;
static char *badge;
static size_t badge_len;
static double until;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Writes how many badges it verified in a second, until the time is up. */
static void *verify(void *rate) {
    double begin = now();
    long count;
    for (count = 0; now() < until; count++) {
        proofmark_report *report = NULL;
        CHECK(proofmark_verifier_verify(verifier, badge, badge_len, NULL, AT, &report, NULL) == PROOFMARK_OK);
        CHECK(proofmark_report_verdict(report) == PROOFMARK_VERDICT_VALID);
        proofmark_report_free(report);
    }
    *(double *)rate = (double)count / (now() - begin);
    return NULL;
}

static double threads(int number) {
    pthread_t thread[MANY];
    double rate[MANY], sum = 0;
    int i;
    until = now() + SLICE;
    for (i = 0; i < number; i++) CHECK(pthread_create(&thread[i], NULL, verify, &rate[i]) == 0);
    for (i = 0; i < number; i++) {
        CHECK(pthread_join(thread[i], NULL) == 0);
        sum += rate[i];
    }
    return sum;
}

static double processes(double *rate) {
    double sum = 0;
    int i;
    until = now() + SLICE;
    for (i = 0; i < MANY; i++) {
        pid_t child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            verify(&rate[i]);
            _exit(0);
        }
    }
    for (i = 0; i < MANY; i++) {
        int status;
        CHECK(wait(&status) > 0 && status == 0);
    }
    for (i = 0; i < MANY; i++) sum += rate[i];
    return sum;
}

static int ascending(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void tell(const char *what, double *values, int count) {
    qsort(values, (size_t)count, sizeof *values, ascending);
    printf("%-32s median %8.2f, quartiles %8.2f and %8.2f\n", what, values[count / 2], values[count / 4],
           values[count - 1 - count / 4]);
}

int main(int argc, char **argv) {
    static double alone[MOST_ROUNDS], together[MOST_ROUNDS], apart[MOST_ROUNDS];
    int round, rounds;
    CHECK(argc == 3);
    badge = read_file(argv[1], &badge_len);
    rounds = atoi(argv[2]);
    CHECK(rounds > 0 && rounds <= MOST_ROUNDS);
    double *rate = mmap(NULL, MANY * sizeof *rate, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    CHECK(rate != MAP_FAILED);
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    threads(1);
    for (round = 0; round < rounds; round++) {
        double before = threads(1);
        together[round] = threads(MANY);
        apart[round] = processes(rate);
        alone[round] = (before + threads(1)) / 2;
        CHECK(alone[round] > 0);
        together[round] /= alone[round];
        apart[round] /= alone[round];
    }
    printf("%d rounds\n", rounds);
    tell("1 thread, badges per second:", alone, rounds);
    tell("8 threads, times that:", together, rounds);
    tell("8 processes, times that:", apart, rounds);
    proofmark_verifier_free(verifier);
    free(badge);
    return 0;
}
