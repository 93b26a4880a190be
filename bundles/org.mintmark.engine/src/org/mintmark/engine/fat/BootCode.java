package org.mintmark.engine.fat;

import java.util.Arrays;
import java.util.HexFormat;

/** Our own boot sectors' machine code, assembled from {@code asm/mbr.asm} and {@code asm/vbr.asm} of this bundle; a test assembles them again. */
final class BootCode {

    /** Room for code in a master boot record. */
    static final int MBR_SIZE = 440;
    /** Where the code of a FAT32 boot sector begins (Microsoft FAT specification 1.03, section 3.3). */
    static final int VBR_OFFSET = 0x5A;
    /** Where it finds the first sector of BOOTMGR and behind it the number of sectors, 4 bytes each. */
    static final int VBR_BLOCKS = 0x1F0;

    private static final String MBR = """
            fa31c08ed0bc007c8ed88ec089e6bf0006b90001fcf3a5ea1c060000fbbebe07b90400f60480750a83c610e2f6be7f06eb2c
            668b440866a37706bd0300be6f06b442cd1373084d75f4be9306eb10813efe7d55aa7505ea007c0000be9306ac84c07409b4
            0ebb0700cd10ebf2f4ebfd10000100007c000000000000000000004e6f2061637469766520706172746974696f6e00546865
            206b65792063616e27742062652072656164
            """;
    private static final String VBR = """
            0000fa31c08ed0bc007c8ed8fb8816e17cbef47c66833ef47d00745ac706ea7c0020668b0ef47d67e3436683f940760666b9
            40000000890ee67c668b1ef07d66891eec7c51bee47cb4428a16e17ccd1359be2d7d7220660fb7d966011ef07d66291ef47d
            c1e305011eea7cebb58a16e17cea00000020ac84c07409b40ebb0700cd10ebf2f4ebfd000000100000000000000000000000
            0000000054686973206b657920737461727473206f6e2055454649206669726d77617265206f6e6c793a2069742068617320
            6e6f20424f4f544d475200546865206b65792063616e27742062652072656164
            """;

    private BootCode() {
    }

    /** Code of the master boot record, as long as its room. */
    static byte[] mbr() {
        return Arrays.copyOf(bytes(MBR), MBR_SIZE);
    }

    /** Code of the volume's boot sector, as long as its room. */
    static byte[] vbr() {
        return Arrays.copyOf(bytes(VBR), VBR_BLOCKS - VBR_OFFSET);
    }

    private static byte[] bytes(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
    }
}
