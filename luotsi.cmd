@echo off
rem Starts Luotsi: without words the window, with words the command line. Builds the program first when needed.
setlocal
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :try "%%~D"
if not defined JAVA (
  echo Luotsi needs a JDK 25, and none was found: install one ^(for example Temurin 25^) and try again. 1>&2
  exit /b 2
)
if exist "%HERE%target\luotsi.jar" if exist "%HERE%target\lib" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo Luotsi is not built yet and Maven was not found: install Maven and try again. 1>&2
  exit /b 2
)
echo Building Luotsi; this is done once and takes a few minutes at most. 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" exit /b 3
:run
"%JAVA%" -XX:+UseSerialGC -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism ^
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -Dfile.encoding=UTF-8 ^
  -cp "%HERE%target\luotsi.jar;%HERE%target\lib\*" fi.luotsi.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%~V GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
