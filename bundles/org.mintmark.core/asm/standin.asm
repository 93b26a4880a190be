; Stand-in for what firmware starts, for tests: writes MARK to the first serial line and ends the emulator by its
; isa-debug-exit device at port F4h. With -D BIOS a boot sector or El Torito image, with -D BOOTMGR something that a
; boot sector loads to 2000:0000, with -D UEFI an application (PE32+, UEFI 2.10 section 2.1). Assemble with: nasm -f bin
%macro SAY 0
%%next: lodsb
        test al, al
        jz %%done
        mov bl, al
%%wait: mov dx, 0x3FD
        in al, dx
        test al, 0x20
        jz %%wait
        mov dx, 0x3F8
        mov al, bl
        out dx, al
        jmp %%next
%%done: mov dx, 0xF4
        mov al, 0x10
        out dx, al
%%halt: hlt
        jmp %%halt
%endmacro
%ifdef UEFI
        bits 64
        org 0
        dw 0x5A4D
        times 0x3C - ($ - $$) db 0
        dd header
header: dd 0x00004550
        dw 0x8664, 2
        dd 0, 0, 0
        dw sections - optional, 0x0206
optional:
        dw 0x20B
        db 14, 0
        dd 0x200, 0x200, 0, 0x1000, 0x1000
        dq 0
        dd 0x1000, 0x200
        dw 0, 0, 0, 0, 0, 0
        dd 0, 0x3000, 0x200, 0
        dw 10, 0
        dq 0x10000, 0x10000, 0x10000, 0
        dd 0, 16
        times 5 dq 0
        dd 0x2000, 8
        times 10 dq 0
sections:
        db '.text', 0, 0, 0
        dd 0x200, 0x1000, 0x200, 0x200, 0, 0
        dw 0, 0
        dd 0x60000020
        db '.reloc', 0, 0
        dd 8, 0x2000, 0x200, 0x400, 0, 0
        dw 0, 0
        dd 0x42000040
        times 0x200 - ($ - $$) db 0
code:   lea rsi, [rel message]
        cld
        SAY
message: db MARK, 13, 10, 0
        times 0x400 - ($ - $$) db 0
        dd 0x1000, 8
        times 0x600 - ($ - $$) db 0
%else
        bits 16
%ifdef BOOTMGR
        org 0
        mov ax, cs
        mov ds, ax
        mov es, ax
        mov ax, 0x8000                  ; a word far behind the beginning must have been loaded too: 2000:60000
        mov es, ax
        cmp dword [es:0], 'TAIL'
        jne $
%else
        org 0x7C00
        xor ax, ax
        mov ds, ax
        jmp 0:start
start:
%endif
        cld
        mov si, message
        SAY
message: db MARK, 13, 10, 0
%ifdef BOOTMGR
        times 0x60000 - ($ - $$) db 0
        dd 'TAIL'
        times 400000 - ($ - $$) db 0
%else
        times 510 - ($ - $$) db 0
        dw 0xAA55
        times 4096 - ($ - $$) db 0
%endif
%endif
