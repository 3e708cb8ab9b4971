; What the installer itself says, in each language. ${DATA} is where practice accounts lie.

LangString BRAND_NAME ${LANG_ENGLISH} "${NAME_EN}"
LangString BRAND_NAME ${LANG_SIMPCHINESE} "${NAME_ZH_HANS}"
LangString BRAND_NAME ${LANG_TRADCHINESE} "${NAME_ZH_HANT}"

LangString SUMMARY ${LANG_ENGLISH} "${SUMMARY_EN}"
LangString SUMMARY ${LANG_SIMPCHINESE} "${SUMMARY_ZH_HANS}"
LangString SUMMARY ${LANG_TRADCHINESE} "${SUMMARY_ZH_HANT}"

LangString WALKTHROUGH ${LANG_ENGLISH} "Walkthrough"
LangString WALKTHROUGH ${LANG_SIMPCHINESE} "操作演练"
LangString WALKTHROUGH ${LANG_TRADCHINESE} "操作演練"

LangString CLOSE_FIRST ${LANG_ENGLISH} "${NAME_EN} is open. Close it, then start this again."
LangString CLOSE_FIRST ${LANG_SIMPCHINESE} "${NAME_ZH_HANS}正在运行。请先将其关闭，然后重新开始。"
LangString CLOSE_FIRST ${LANG_TRADCHINESE} "${NAME_ZH_HANT}正在執行。請先將其關閉，然後重新開始。"

LangString STAYS ${LANG_ENGLISH} \
  "${NAME_EN} is removed. Your practice accounts with their journals are not: they stay in ${DATA}. If you want them gone, delete that folder afterwards."
LangString STAYS ${LANG_SIMPCHINESE} \
  "即将卸载${NAME_ZH_HANS}。您的模拟账户及其记录不会被删除，仍保留在 ${DATA}。如要清除，请在卸载后自行删除该文件夹。"
LangString STAYS ${LANG_TRADCHINESE} \
  "即將移除${NAME_ZH_HANT}。您的模擬戶口及其紀錄不會被刪除，仍保留在 ${DATA}。如要清除，請在移除後自行刪除該資料夾。"

LangString STAYED ${LANG_ENGLISH} \
  "${NAME_EN} was removed. Your practice accounts with their journals were left alone: they are in ${DATA}."
LangString STAYED ${LANG_SIMPCHINESE} \
  "${NAME_ZH_HANS}已卸载。您的模拟账户及其记录未被改动，仍在 ${DATA}。"
LangString STAYED ${LANG_TRADCHINESE} \
  "${NAME_ZH_HANT}已移除。您的模擬戶口及其紀錄未被改動，仍在 ${DATA}。"
