/* Streams rich text into a Windows rich-edit control and says what it shows: RICHEDIT FILE.rtf FILE.txt FILE.looks ...
 * The text is UTF-16LE, a carriage return a paragraph; looks has one line a character: bold italic underline strike, height in twips,
 * colour as 0xBBGGRR or auto, alignment, numbering. */
#define UNICODE
#include <windows.h>
#include <richedit.h>
#include <stdio.h>
#include <stdlib.h>

static DWORD CALLBACK feed(DWORD_PTR cookie, LPBYTE buffer, LONG wanted, LONG *got)
{
    *got = (LONG)fread(buffer, 1, wanted, (FILE *)cookie);
    return 0;
}

static int show(HWND edit, const char *rtf, const char *text, const char *looks)
{
    FILE *in = fopen(rtf, "rb");
    if (!in)
        return 2;
    EDITSTREAM stream = { (DWORD_PTR)in, 0, feed };
    SendMessageW(edit, EM_EXLIMITTEXT, 0, 0x7FFFFFFE);
    SendMessageW(edit, EM_STREAMIN, SF_RTF, (LPARAM)&stream);
    fclose(in);
    if (stream.dwError)
        return 3;
    GETTEXTLENGTHEX precise = { GTL_NUMCHARS | GTL_PRECISE, 1200 };
    LONG length = (LONG)SendMessageW(edit, EM_GETTEXTLENGTHEX, (WPARAM)&precise, 0);
    WCHAR *characters = calloc(length + 1, sizeof(WCHAR));
    GETTEXTEX all = { (length + 1) * sizeof(WCHAR), GT_DEFAULT, 1200, NULL, NULL };
    LONG got = (LONG)SendMessageW(edit, EM_GETTEXTEX, (WPARAM)&all, (LPARAM)characters);
    FILE *out = fopen(text, "wb");
    if (!out || fwrite(characters, sizeof(WCHAR), got, out) != (size_t)got)
        return 4;
    fclose(out);
    FILE *lines = fopen(looks, "wb");
    for (LONG i = 0; i < got; i++) {
        CHARRANGE one = { i, i + 1 };
        CHARFORMAT2W format = { .cbSize = sizeof(format) };
        PARAFORMAT2 paragraph = { .cbSize = sizeof(paragraph) };
        SendMessageW(edit, EM_EXSETSEL, 0, (LPARAM)&one);
        SendMessageW(edit, EM_GETCHARFORMAT, SCF_SELECTION, (LPARAM)&format);
        SendMessageW(edit, EM_GETPARAFORMAT, 0, (LPARAM)&paragraph);
        fprintf(lines, "%d %d %d %d %ld ", !!(format.dwEffects & CFE_BOLD), !!(format.dwEffects & CFE_ITALIC), !!(format.dwEffects & CFE_UNDERLINE),
                !!(format.dwEffects & CFE_STRIKEOUT), (long)format.yHeight);
        if (format.dwEffects & CFE_AUTOCOLOR)
            fprintf(lines, "auto");
        else
            fprintf(lines, "%06lx", (unsigned long)format.crTextColor);
        fprintf(lines, " %d %d\n", paragraph.wAlignment, paragraph.wNumbering);
    }
    fclose(lines);
    free(characters);
    return 0;
}

int main(int count, char **names)
{
    if (!LoadLibraryW(L"msftedit.dll"))
        return 5;
    for (int i = 1; i + 2 < count; i += 3) {
        HWND edit = CreateWindowW(L"RICHEDIT50W", L"", ES_MULTILINE | WS_POPUP, 0, 0, 500, 300, NULL, NULL, GetModuleHandleW(NULL), NULL);
        int wrong = edit ? show(edit, names[i], names[i + 1], names[i + 2]) : 6;
        if (wrong) {
            printf("%s: %d\n", names[i], wrong);
            return wrong;
        }
        DestroyWindow(edit);
    }
    return 0;
}
