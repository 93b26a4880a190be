; Code in the boot sector of a lab key's FAT32 volume, from offset 5Ah on (loaded at 0000:7C00, DL is the drive).
; Loads BOOTMGR, which lies in one piece, to 2000:0000 and jumps to it with DL as it came. Where it lies stands in the
; sector at 1F0h (first sector of the disk, 4 bytes) and 1F4h (sectors, 4 bytes); no sectors: there is no BOOTMGR.
; Assemble with: nasm -f bin
        bits 16
        org 0x7C5A
FIRST   equ 0x7C00 + 0x1F0
LEFT    equ 0x7C00 + 0x1F4
        cli
        xor ax, ax
        mov ss, ax
        mov sp, 0x7C00
        mov ds, ax
        sti
        mov [drive], dl
        mov si, none
        cmp dword [LEFT], 0
        je say
        mov word [packet + 6], 0x2000
load:   mov ecx, [LEFT]
        jecxz run
        cmp ecx, 64                     ; 32 KiB at once
        jbe .few
        mov ecx, 64
.few:   mov [packet + 2], cx
        mov ebx, [FIRST]
        mov [packet + 8], ebx
        push cx
        mov si, packet
        mov ah, 0x42
        mov dl, [drive]
        int 0x13
        pop cx
        mov si, bad
        jc say
        movzx ebx, cx
        add [FIRST], ebx
        sub [LEFT], ebx
        shl bx, 5                       ; sectors to paragraphs
        add [packet + 6], bx
        jmp load
run:    mov dl, [drive]
        jmp 0x2000:0
say:    lodsb
        test al, al
        jz halt
        mov ah, 0x0E
        mov bx, 7
        int 0x10
        jmp say
halt:   hlt
        jmp halt
drive:  db 0
        align 4, db 0
packet: db 16, 0
        dw 0, 0, 0
        dq 0
none:   db "This key starts on UEFI firmware only: it has no BOOTMGR", 0
bad:    db "The key can't be read", 0
        times 0x1F0 - 0x5A - ($ - $$) db 0
