package org.mintmark.core.preview;

import java.util.Locale;
import java.util.Set;

/** Faces that every client Windows since 7 brings along in all languages (Microsoft Typography, "Windows 7 font list"). */
final class WindowsFonts {

    private static final Set<String> ALL = Set.of("arial", "arial black", "calibri", "cambria", "cambria math", "candara", "comic sans ms", "consolas",
            "constantia", "corbel", "courier new", "dengxian", "ebrima", "franklin gothic medium", "gabriola", "georgia", "gulim", "batang", "dotum", "impact",
            "lucida console", "lucida sans unicode", "malgun gothic", "meiryo", "meiryo ui", "microsoft jhenghei", "microsoft jhenghei ui", "microsoft sans serif",
            "microsoft yahei", "microsoft yahei ui", "mingliu", "pmingliu", "mingliu_hkscs", "ms gothic", "ms pgothic", "ms ui gothic", "ms mincho", "ms pmincho",
            "nsimsun", "palatino linotype", "segoe print", "segoe script", "segoe ui", "segoe ui light", "segoe ui semibold", "segoe ui symbol", "simsun", "simhei",
            "sylfaen", "symbol", "tahoma", "times new roman", "trebuchet ms", "verdana", "webdings", "wingdings", "marlett", "courier", "ms sans serif", "ms serif");

    private WindowsFonts() {
    }

    static boolean has(String face) {
        return ALL.contains(face.toLowerCase(Locale.ROOT));
    }
}
