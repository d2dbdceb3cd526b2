/* What the test programs share: a check that says where it failed, files, and lengths of literals. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <proofmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AT 1780315200 /* 2026-06-01T12:00:00Z */

#define TEXT(literal) (literal), (sizeof(literal) - 1)

#define CHECK(condition)                                                       \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
            exit(1);                                                           \
        }                                                                      \
    } while (0)

/* The bytes of a file, with a NUL behind them; freed by the caller. */
static char *read_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(1);
    }
    CHECK(fseek(file, 0, SEEK_END) == 0);
    long size = ftell(file);
    CHECK(size >= 0);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    CHECK(bytes != NULL);
    *len = fread(bytes, 1, (size_t)size, file);
    CHECK(*len == (size_t)size);
    bytes[*len] = '\0';
    fclose(file);
    return bytes;
}

#endif
