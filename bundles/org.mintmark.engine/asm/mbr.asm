; Master boot record of a lab key (IBM PC convention: loaded at 0000:7C00, DL is the drive).
; Moves itself to 0000:0600, loads the first sector of the active partition with the BIOS's extended read
; (EDD 3.0, INT 13h AH=42h) and jumps to it. Assemble with: nasm -f bin
        bits 16
        org 0x600
start:  cli
        xor ax, ax
        mov ss, ax
        mov sp, 0x7C00
        mov ds, ax
        mov es, ax
        mov si, sp
        mov di, start
        mov cx, 256
        cld
        rep movsw
        jmp 0:moved
moved:  sti
        mov si, start + 446
        mov cx, 4
.next:  test byte [si], 0x80
        jnz .active
        add si, 16
        loop .next
        mov si, none
        jmp say
.active:
        mov eax, [si + 8]
        mov [packet + 8], eax
        mov bp, 3                       ; a key that has just been plugged in may need another try
.try:   mov si, packet
        mov ah, 0x42
        int 0x13
        jnc .read
        dec bp
        jnz .try
        mov si, bad
        jmp say
.read:  cmp word [0x7DFE], 0xAA55
        jne .empty
        jmp 0:0x7C00
.empty: mov si, bad
say:    lodsb
        test al, al
        jz halt
        mov ah, 0x0E
        mov bx, 7
        int 0x10
        jmp say
halt:   hlt
        jmp halt
packet: db 16, 0
        dw 1, 0x7C00, 0
        dq 0
none:   db "No active partition", 0
bad:    db "The key can't be read", 0
        times 440 - ($ - $$) db 0
