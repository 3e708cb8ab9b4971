; The installer for Windows, for one user and without an administrator. Names come from brand.nsh, which
; packaging/build_windows.py writes, as it writes the list of files to remove; the sentences stand in texts.nsh.
;
;     makensis -NOCD -DWORK=folder of brand.nsh and files.nsh -DPAYLOAD=folder to install -DOUT=file to write installer.nsi
;
; /S installs, and removes, without a word; /D=FOLDER, as the last argument, installs somewhere else. An exit code
; of 5 says that the application is open, and so cannot be replaced or removed.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include "${WORK}/brand.nsh"

!define OWN_KEY "Software\${APPLICATION}"
!define REMOVAL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION}"
!define START_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${COMMAND}.exe"
!define CLASSES "Software\Classes"
!define PROGRAM "$INSTDIR\${COMMAND}.exe"
!define DATA "$LOCALAPPDATA\${COMMAND}\accounts"
!define IS_OPEN 5
!define ASSOCIATIONS_CHANGED 0x08000000

Name "$(BRAND_NAME)"
BrandingText "${PUBLISHER}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${COMMAND}"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
Icon "${ICON}"
UninstallIcon "${ICON}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(STAYED)"
!define MUI_FINISHPAGE_TEXT_LARGE
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE TradChinese
!include texts.nsh

VIProductVersion "${VERSION_PARTS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductName "${NAME_EN}"
VIAddVersionKey /LANG=${LANG_ENGLISH} ProductVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileDescription "${NAME_EN}"
VIAddVersionKey /LANG=${LANG_ENGLISH} FileVersion "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} LegalCopyright "${PUBLISHER}"

; Hong Kong and Macau read traditional characters, Singapore simplified ones; NSIS itself knows Taiwan and the mainland.
!macro CHOOSE_LANGUAGE
  System::Call "kernel32::GetUserDefaultUILanguage() i .r0"
  ${Switch} $0
    ${Case} 3076
    ${Case} 5124
      StrCpy $LANGUAGE ${LANG_TRADCHINESE}
      ${Break}
    ${Case} 4100
      StrCpy $LANGUAGE ${LANG_SIMPCHINESE}
      ${Break}
  ${EndSwitch}
!macroend

; A program that runs cannot be written to.
!macro STOP_WHEN_OPEN
  ${If} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${If} ${Errors}
      SetErrorLevel ${IS_OPEN}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDOK
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  !insertmacro CHOOSE_LANGUAGE
FunctionEnd

Function un.onInit
  !insertmacro CHOOSE_LANGUAGE
FunctionEnd

Section
  !insertmacro STOP_WHEN_OPEN
  ; An earlier version knows its own files best.
  ReadRegStr $1 HKCU "${OWN_KEY}" "Folder"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S _?=$1' $0
    ${If} $0 == ${IS_OPEN}
      SetErrorLevel ${IS_OPEN}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDOK
      Quit
    ${EndIf}
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  StrCpy $2 "$SMPROGRAMS\$(BRAND_NAME).lnk"
  CreateShortcut "$2" "${PROGRAM}" "" "${PROGRAM}" 0 SW_SHOWNORMAL "" "$(SUMMARY)"
  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${OWN_KEY}" "Link" "$2"
  WriteRegStr HKCU "${START_KEY}" "" "${PROGRAM}"

  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(WALKTHROUGH)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "Content Type" "${MIME}"

  WriteRegStr HKCU "${REMOVAL_KEY}" "DisplayName" "$(BRAND_NAME)"
  WriteRegStr HKCU "${REMOVAL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL_KEY}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr HKCU "${REMOVAL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${REMOVAL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${REMOVAL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL_KEY}" "NoRepair" 1
  !ifdef HOMEPAGE
    WriteRegStr HKCU "${REMOVAL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  !endif
  System::Call "shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)"
SectionEnd

; Only what was installed is taken away: nothing that somebody put beside it, and nothing of ${DATA}.
Section Uninstall
  !insertmacro STOP_WHEN_OPEN
  !include "${WORK}/files.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  ReadRegStr $0 HKCU "${OWN_KEY}" "Link"
  ${If} $0 != ""
    Delete "$0"
  ${EndIf}
  ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" ""
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}"
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${START_KEY}"
  DeleteRegKey HKCU "${REMOVAL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  System::Call "shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)"
  DetailPrint "$(STAYED)"
SectionEnd
