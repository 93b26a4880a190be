package org.mintmark.model.behavior;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The 19 cultures the server recovery wizard supports ("Create a Server Recovery DVD for Remotely Administered
 * Servers", step 4), with the LCID of Windows' language packs, the ANSI code page (Win32 "Code Page Identifiers") and
 * the parents the .NET Framework looks through (reference source, {@code culturedata.cs}), nearest first.
 */
public enum WizardCulture {
    CS_CZ("cs-CZ", 0x0405, 1250, "cs"),
    DE_DE("de-DE", 0x0407, 1252, "de"),
    EN_US("en-US", 0x0409, 1252, "en"),
    ES_ES("es-ES", 0x0C0A, 1252, "es"),
    FR_FR("fr-FR", 0x040C, 1252, "fr"),
    HU_HU("hu-HU", 0x040E, 1250, "hu"),
    IT_IT("it-IT", 0x0410, 1252, "it"),
    JA_JP("ja-JP", 0x0411, 932, "ja"),
    KO_KR("ko-KR", 0x0412, 949, "ko"),
    NL_NL("nl-NL", 0x0413, 1252, "nl"),
    PL_PL("pl-PL", 0x0415, 1250, "pl"),
    PT_BR("pt-BR", 0x0416, 1252, "pt"),
    PT_PT("pt-PT", 0x0816, 1252, "pt"),
    RU_RU("ru-RU", 0x0419, 1251, "ru"),
    SV_SE("sv-SE", 0x041D, 1252, "sv"),
    TR_TR("tr-TR", 0x041F, 1254, "tr"),
    ZH_CN("zh-CN", 0x0804, 936, "zh-CHS", "zh-Hans", "zh"),
    ZH_HK("zh-HK", 0x0C04, 950, "zh-CHT", "zh-Hant", "zh"),
    ZH_TW("zh-TW", 0x0404, 950, "zh-CHT", "zh-Hant", "zh");

    private final String tag;
    private final int lcid;
    private final int codePage;
    private final List<String> parents;

    WizardCulture(String tag, int lcid, int codePage, String... parents) {
        this.tag = tag;
        this.lcid = lcid;
        this.codePage = codePage;
        this.parents = List.of(parents);
    }

    /** The culture's name as the procedure writes it, for example {@code ja-JP}. */
    public String tag() {
        return tag;
    }

    /** Windows language identifier, as a CHM states it. */
    public int lcid() {
        return lcid;
    }

    /** ANSI code page number, as {@code \ansicpg} of an RTF states it. */
    public int codePage() {
        return codePage;
    }

    /** Java's charset of the ANSI code page. */
    public Charset charset() {
        return Charset.forName(switch (codePage) {
            case 932 -> "windows-31j";
            case 936 -> "GBK";
            case 949 -> "x-windows-949";
            case 950 -> "x-windows-950";
            default -> "windows-" + codePage;
        });
    }

    /** Parent cultures of the .NET Framework, nearest first; a language pack's neutral folder has one of these names. */
    public List<String> parents() {
        return parents;
    }

    /** The culture of that name, compared without case as Windows compares folder names. */
    public static Optional<WizardCulture> of(String tag) {
        return Arrays.stream(values()).filter(c -> c.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The tag in the procedure's casing where the culture is one of the 19, the given text otherwise. */
    public static String canonical(String tag) {
        return of(tag).map(WizardCulture::tag).orElse(tag);
    }

    /** Key for comparing tags as Windows compares folder names. */
    public static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
