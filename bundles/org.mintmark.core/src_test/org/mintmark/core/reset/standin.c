/*
 * Stands in for diskpart, dism, bcdboot, wpeutil, reg and wmic while reset.cmd is tested: writes down how it was called
 * and answers as it was told. Its name is that of its file.
 *   MINTMARK_LOG      file to which a line is added for each call; of diskpart's script every line
 *   MINTMARK_ANSWERS  lines of: part of a call <tab> text to print, in which \n ends a line
 *   MINTMARK_FAIL     number:code, which call ends with which code and prints nothing
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char call[16384];

static void add(const char *text)
{
    strncat(call, text, sizeof call - strlen(call) - 1);
}

static void name_of(const char *path)
{
    const char *slash = strrchr(path, '\\');
    char *dot;
    add(slash ? slash + 1 : path);
    dot = strrchr(call, '.');
    if (dot && !_stricmp(dot, ".exe"))
        *dot = 0;
}

static void add_script(const char *path)
{
    char line[4096];
    FILE *file = fopen(path, "r");
    add(" {");
    while (file && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\r\n")] = 0;
        add(line);
        add("; ");
    }
    if (file)
        fclose(file);
    add("}");
}

static int log_call(const char *path)
{
    int count = 0, c;
    FILE *file = fopen(path, "a+b");
    if (!file)
        return 0;
    while ((c = fgetc(file)) != EOF)
        count += c == '\n';
    fprintf(file, "%s\n", call);
    fclose(file);
    return count + 1;
}

static void answer(const char *path)
{
    char line[8192];
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');
        char *at;
        line[strcspn(line, "\r\n")] = 0;
        if (!tab)
            continue;
        *tab = 0;
        if (!strstr(call, line))
            continue;
        for (at = tab + 1; *at; at++) {
            if (at[0] == '\\' && at[1] == 'n') {
                putchar('\n');
                at++;
            } else {
                putchar(*at);
            }
        }
        break;
    }
    if (file)
        fclose(file);
}

int main(int argc, char **argv)
{
    char *fail = getenv("MINTMARK_FAIL");
    int i, number;
    name_of(argv[0]);
    for (i = 1; i < argc; i++) {
        add(" ");
        add(argv[i]);
    }
    if (argc == 3 && !_stricmp(argv[1], "/s"))
        add_script(argv[2]);
    number = log_call(getenv("MINTMARK_LOG"));
    if (fail && atoi(fail) == number)
        return atoi(strchr(fail, ':') + 1);
    answer(getenv("MINTMARK_ANSWERS"));
    return 0;
}
