/* Many badges, many threads, one verifier: a JSON line for each badge, in the order in which they are done.
 *
 *     ats TIME THREADS BADGE...
 *
 * A line is {"badge":"...","report":{...}}. What a badge needs from outside stands in its report. Exit status 0 if every file
 * could be read. */
#include <proofmark.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    proofmark_verifier *verifier;
    int64_t at;
    char **badges;
    int count, next, failed;
    pthread_mutex_t lock;
} work = {NULL, 0, NULL, 0, 0, 0, PTHREAD_MUTEX_INITIALIZER};

/* A text as a JSON string. */
static void quote(const char *text) {
    putchar('"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') putchar('\\');
        if ((unsigned char)*text < 0x20) printf("\\u%04x", *text);
        else putchar(*text);
    }
    putchar('"');
}

static int verify(const char *path, char *badge, size_t capacity) {
    FILE *file = fopen(path, "rb");
    proofmark_report *report = NULL;
    proofmark_error *error = NULL;
    size_t len;
    int worked;
    if (file == NULL) {
        fprintf(stderr, "%s cannot be read\n", path);
        return 0;
    }
    len = fread(badge, 1, capacity, file);
    fclose(file);
    worked = proofmark_verifier_verify(work.verifier, badge, len, NULL, work.at, &report, &error) == PROOFMARK_OK;
    pthread_mutex_lock(&work.lock);
    if (worked) {
        printf("{\"badge\":");
        quote(path);
        printf(",\"report\":%s}\n", proofmark_report_json(report).data);
    } else {
        fprintf(stderr, "%s: %s\n", path, proofmark_error_message(error).data);
    }
    pthread_mutex_unlock(&work.lock);
    proofmark_report_free(report);
    proofmark_error_free(error);
    return worked;
}

static void *thread(void *unused) {
    enum { CAPACITY = 16 << 20 };
    char *badge = malloc(CAPACITY);
    (void)unused;
    for (;;) {
        int mine, worked;
        pthread_mutex_lock(&work.lock);
        mine = badge != NULL && work.next < work.count ? work.next++ : -1;
        pthread_mutex_unlock(&work.lock);
        if (mine < 0) break;
        worked = verify(work.badges[mine], badge, CAPACITY);
        if (!worked) {
            pthread_mutex_lock(&work.lock);
            work.failed++;
            pthread_mutex_unlock(&work.lock);
        }
    }
    free(badge);
    return NULL;
}

int main(int argc, char **argv) {
    enum { MOST = 64 };
    pthread_t threads[MOST];
    proofmark_error *error = NULL;
    int i, count = argc > 3 ? atoi(argv[2]) : 0, started = 0;
    if (count < 1 || count > MOST) {
        fprintf(stderr, "usage: ats TIME THREADS BADGE...\n");
        return 2;
    }
    work.badges = argv + 3;
    work.count = argc - 3;
    if (proofmark_time_parse(argv[1], strlen(argv[1]), &work.at, &error) != PROOFMARK_OK ||
        proofmark_verifier_new(NULL, 0, &work.verifier, &error) != PROOFMARK_OK) {
        fprintf(stderr, "%s\n", proofmark_error_message(error).data);
        proofmark_error_free(error);
        return 2;
    }
    while (started < count && pthread_create(&threads[started], NULL, thread, NULL) == 0) started++;
    for (i = 0; i < started; i++) pthread_join(threads[i], NULL);
    proofmark_verifier_free(work.verifier);
    return work.failed == 0 && work.next == work.count ? 0 : 2;
}
