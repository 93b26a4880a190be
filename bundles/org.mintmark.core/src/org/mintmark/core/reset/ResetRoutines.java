package org.mintmark.core.reset;

/** The parts of reset.cmd that are the same for every layout. */
final class ResetRoutines {

    /** Where every path of the script ends but the good one. */
    static final String MESSAGES = """

            :usage
            echo Mintmark: "%~1" is not known: use reset.cmd or reset.cmd /keepdata.
            exit /b 2
            :notpe
            echo Mintmark: this is no Windows PE, so nothing was done: start the server to be reset from Windows PE.
            exit /b 1
            :nomodel
            echo Mintmark: this machine does not say which model it is, so nothing was done.
            exit /b 1
            :othermodel
            echo Mintmark: this machine is a "%FOUND%", not the one this medium is for, so nothing was done.
            exit /b 1
            :nofile
            echo Mintmark: %NEED% is missing beside reset.cmd, so nothing was done: use a complete medium.
            exit /b 1
            :letter
            echo Mintmark: drive %NEED% is in use, so nothing was done: start Windows PE anew and run reset.cmd first.
            exit /b 1
            :medium
            echo Mintmark: this medium itself is on a disk that would be erased, so nothing was done: attach the server's disk as the first one.
            exit /b 1
            :differs
            echo Mintmark: the layout of the disks is not that of this medium, so nothing was done and no data was touched.
            echo Save the data, then run reset.cmd without /keepdata, which erases the disks.
            exit /b 1
            :cancelled
            echo Mintmark: nothing was done.
            exit /b 1
            :failed
            echo Mintmark: %STEP%. The reset stops here; see above for the cause, then run reset.cmd again.
            exit /b 1
            """;

    /** Whether a partition is as the layout has it. Words, not labels, are compared: diskpart speaks the language of its Windows PE. */
    static final String COMPARISON = """

            rem disk, bytes a sector
            :sectors
            set "FOUND="
            for /f "tokens=2 delims==" %%a in ('wmic diskdrive where "Index=%1 and BytesPerSector=%2" get Index /value') do set "FOUND=1"
            if "%FOUND%"=="" exit /b 1
            exit /b 0

            rem disk, partition, type, offset in bytes, least size in bytes or 0
            :same
            >"%SCRIPT%" echo select disk %1
            >>"%SCRIPT%" echo select partition %2
            >>"%SCRIPT%" echo detail partition
            diskpart /s "%SCRIPT%" >"%REPLY%"
            if errorlevel 1 exit /b 1
            if not errorlevel 0 exit /b 1
            set "TYPE="
            set "OFFSET="
            for /f "usebackq tokens=2 delims=:" %%a in ("%REPLY%") do if /i "%%a"==" %3" set "TYPE=1"
            for /f "usebackq tokens=2 delims=:" %%a in ("%REPLY%") do if /i "%%a"==" %3 " set "TYPE=1"
            for /f "usebackq tokens=2 delims=:" %%a in ("%REPLY%") do if /i "%%a"==" %4" set "OFFSET=1"
            for /f "usebackq tokens=2 delims=:" %%a in ("%REPLY%") do if /i "%%a"==" %4 " set "OFFSET=1"
            if "%TYPE%"=="" exit /b 1
            if "%OFFSET%"=="" exit /b 1
            if "%5"=="0" exit /b 0
            set "FOUND="
            for /f "tokens=2 delims==" %%a in ('wmic partition where "DiskIndex=%1 and StartingOffset=%4 and Size>=%5" get Index /value') do set "FOUND=1"
            if "%FOUND%"=="" exit /b 1
            exit /b 0
            """;

    private ResetRoutines() {
    }
}
