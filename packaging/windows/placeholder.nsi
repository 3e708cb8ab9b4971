; A program for Windows in the place of the application, for windows_test.py: it writes what it was started with into
; %TEMP%\started.txt, and ends.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUT}"
!include FileFunc.nsh
Section
  ${GetParameters} $0
  FileOpen $1 "$TEMP\started.txt" w
  FileWriteUTF16LE /BOM $1 $0
  FileClose $1
SectionEnd
