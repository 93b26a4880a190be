@echo off
rem Starts Mintmark: without arguments the workbench, otherwise the command line. Needs Java 21 or newer. Not tried on Windows yet.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MINTMARK_JAVA_HOME set "JAVA=%MINTMARK_JAVA_HOME%\bin\java"
if "%~1"=="" (
    for %%j in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
    start "Mintmark" "!JAVA!w" -XX:+UseSerialGC -Xmx1g -jar "!LAUNCHER!" -name Mintmark -data "%USERPROFILE%\.mintmark\workspace"
    exit /b 0
)
set "CLASSPATH_LIST="
for /f "usebackq delims=" %%n in ("%HOME_DIR%lib\classpath") do set "CLASSPATH_LIST=!CLASSPATH_LIST!%HOME_DIR%lib\%%n;"
"!JAVA!" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -cp "!CLASSPATH_LIST!" org.mintmark.cli.Main %*
exit /b %ERRORLEVEL%
