/* Runs the cases that it is told on standard input, one instruction a line, and prints what the library says of each:
 *
 *     policy JSON | trust FILE | recipient TEXT | challenge TEXT | domain TEXT
 *     document FETCHED URL FILE | unavailable URL | gone URL      FETCHED in seconds, 0 if it is not known
 *     verify SECONDS FILE     ends a case
 *
 * For each case one line with the report, and one with what the accessors say, to be compared with the Rust library. */
#include "support.h"

static proofmark_verifier *verifier;
static proofmark_resources *resources;

static void fresh(const char *policy, size_t policy_len) {
    proofmark_verifier_free(verifier);
    CHECK(proofmark_verifier_new(policy, policy_len, &verifier, NULL) == PROOFMARK_OK);
}

typedef proofmark_status (*change)(const proofmark_verifier *, const char *, size_t, proofmark_verifier **,
                                   proofmark_error **);

static void with(change changed, const char *text, size_t len) {
    proofmark_verifier *next = NULL;
    proofmark_error *error = NULL;
    if (changed(verifier, text, len, &next, &error) != PROOFMARK_OK) {
        fprintf(stderr, "%s\n", proofmark_error_message(error).data);
        exit(1);
    }
    proofmark_verifier_free(verifier);
    verifier = next;
}

/* A text with its length, on one line. */
static void quoted(proofmark_str text) {
    size_t i;
    printf(" %zu:", text.len);
    for (i = 0; i < text.len; i++) putchar(text.data[i] == '\n' ? '|' : text.data[i]);
    CHECK(text.data[text.len] == '\0');
}

static void tell(const proofmark_report *report) {
    size_t i, count = proofmark_report_finding_count(report);
    printf("%d %d", (int)proofmark_report_verdict(report), (int)proofmark_report_primary(report));
    for (i = 0; i < 4; i++) printf(" %d", (int)proofmark_report_answer(report, (proofmark_question)i));
    quoted(proofmark_report_format(report));
    for (i = 0; i < count; i++) {
        printf(" %d", (int)proofmark_report_finding_code(report, i));
        quoted(proofmark_report_finding_at(report, i));
        quoted(proofmark_report_finding_detail(report, i));
        quoted(proofmark_report_finding_data(report, i, TEXT("suite")));
    }
    for (i = 0; i < proofmark_report_need_count(report); i++) {
        quoted(proofmark_report_need_url(report, i));
        quoted(proofmark_report_need_kind(report, i));
        quoted(proofmark_report_need_accept(report, i));
        printf(" %llu %u", (unsigned long long)proofmark_report_need_max_bytes(report, i),
               (unsigned)proofmark_report_need_max_redirects(report, i));
    }
    for (i = 0; i <= PROOFMARK_FACT_VALID_UNTIL; i++) quoted(proofmark_report_fact(report, (proofmark_fact)i));
    printf(" %zu", proofmark_report_count(report, TEXT("/credential/skills")));
    quoted(proofmark_report_text(report, TEXT("/credential/skills/0/name/value")));
    for (i = 0; i < proofmark_report_nested_count(report); i++) {
        proofmark_report *nested = NULL;
        quoted(proofmark_report_nested_at(report, i));
        CHECK(proofmark_report_nested(report, i, &nested, NULL) == PROOFMARK_OK);
        quoted(proofmark_report_json(nested));
        proofmark_report_free(nested);
    }
}

static void verify(char *rest) {
    size_t len;
    char *file = strchr(rest, ' ');
    CHECK(file != NULL);
    char *badge = read_file(file + 1, &len);
    proofmark_report *report = NULL;
    proofmark_error *error = NULL;
    CHECK(proofmark_verifier_verify(verifier, badge, len, resources, strtoll(rest, NULL, 10), &report, &error) ==
          PROOFMARK_OK);
    CHECK(error == NULL);
    free(badge);
    proofmark_str json = proofmark_report_json(report);
    fwrite(json.data, 1, json.len, stdout);
    printf("\n");
    tell(report);
    printf("\n");
    proofmark_report_free(report);
}

int main(void) {
    static char line[1 << 16];
    fresh(NULL, 0);
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        char *rest = strchr(line, ' ');
        CHECK(rest != NULL);
        *rest++ = '\0';
        size_t len = strlen(rest);
        if (strcmp(line, "policy") == 0) {
            fresh(rest, len);
        } else if (strcmp(line, "trust") == 0) {
            size_t text_len;
            char *text = read_file(rest, &text_len);
            with(proofmark_verifier_with_trust, text, text_len);
            free(text);
        } else if (strcmp(line, "recipient") == 0) {
            with(proofmark_verifier_with_recipient, rest, len);
        } else if (strcmp(line, "challenge") == 0) {
            with(proofmark_verifier_with_challenge, rest, len);
        } else if (strcmp(line, "domain") == 0) {
            with(proofmark_verifier_with_domain, rest, len);
        } else if (strcmp(line, "document") == 0) {
            char *url = strchr(rest, ' ');
            CHECK(url != NULL);
            char *file = strchr(++url, ' ');
            CHECK(file != NULL);
            size_t document_len;
            char *document = read_file(file + 1, &document_len);
            CHECK(proofmark_resources_supply_response(resources, url, (size_t)(file - url), document, document_len,
                                                      strtoll(rest, NULL, 10), NULL, 0, NULL, 0, NULL) == PROOFMARK_OK);
            free(document);
        } else if (strcmp(line, "unavailable") == 0) {
            CHECK(proofmark_resources_supply_unavailable(resources, rest, len,
                                                         TEXT("said to be unavailable by the caller"), NULL) ==
                  PROOFMARK_OK);
        } else if (strcmp(line, "gone") == 0) {
            CHECK(proofmark_resources_supply_gone(resources, rest, len, NULL) == PROOFMARK_OK);
        } else {
            CHECK(strcmp(line, "verify") == 0);
            verify(rest);
            fresh(NULL, 0);
            proofmark_resources_free(resources);
            CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
        }
    }
    proofmark_verifier_free(verifier);
    proofmark_resources_free(resources);
    return 0;
}
