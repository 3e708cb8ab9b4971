<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>As of {day}; its newest rule holds from {newest}</source>
        <translation>截至{day}；最新一條規則自{newest}起生效</translation>
    </message>
    <message>
        <source>Sample pack, version {version}</source>
        <translation>樣本數據，第 {version} 版</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>規則庫</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>工具庫</translation>
    </message>
    <message>
        <source>Tested with</source>
        <translation>測試所用</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>執行環境</translation>
    </message>
    <message>
        <source>This version was tested with {tested}. Another pair runs here: what you see may be drawn otherwise, or fail.</source>
        <translation>本版本是用 {tested} 測試的。這裏執行的是另一組版本：畫面可能有所不同，或者出錯。</translation>
    </message>
    <message>
        <source>its own licence</source>
        <translation>自有許可</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Drivers and risks</source>
        <translation>推動因素與風險</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>推動因素</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>風險</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {brand} — SIMULATED</source>
        <translation>關於 {brand} — 模擬交易</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>複製，用於報告問題</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Versions, screens and choices; nothing about you, your accounts or your files.</source>
        <translation>版本、螢幕和選項；不含您本人、您的戶口和檔案的任何資料。</translation>
    </message>
    <message>
        <source>What it is made of, with licences</source>
        <translation>組成部分及其許可</translation>
    </message>
    <message>
        <source>Everything in it is simulated. No order leaves this machine, and nothing is advice.</source>
        <translation>當中一切均為模擬。沒有買賣盤會離開這部電腦，內容不構成建議。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Accounts, runs of walkthroughs, drawings and choices lie here. Removing the application leaves them.</source>
        <translation>戶口、操作演練的進度、畫線和選項都在這裏。移除程式後仍會保留。</translation>
    </message>
    <message>
        <source>Copied. There is nothing in it about you, your accounts or your files.</source>
        <translation>已複製。當中不含您本人、您的戶口和檔案的任何資料。</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Trades: {boards}.</source>
        <translation>可買賣：{boards}。</translation>
    </message>
    <message>
        <source>Refused for want of a permission: {boards}.</source>
        <translation>權限不足，指示會被拒絕：{boards}。</translation>
    </message>
    <message>
        <source>Closed to this account: {boards}.</source>
        <translation>此戶口不能買賣：{boards}。</translation>
    </message>
    <message>
        <source>Only shown, orders are not simulated yet: {boards}.</source>
        <translation>只展示行情，暫不模擬買賣：{boards}。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of markets</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>STAR permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.</source>
        <translation>科創板權限：已開通。內地投資者須有50萬元人民幣資產及24個月交易經驗。</translation>
    </message>
    <message>
        <source>ChiNext permission: granted. A mainland investor gets it with CNY 100,000 and 24 months of trading.</source>
        <translation>創業板權限：已開通。內地投資者須有10萬元人民幣資產及24個月交易經驗。</translation>
    </message>
    <message>
        <source>BSE permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.</source>
        <translation>北交所權限：已開通。內地投資者須有50萬元人民幣資產及24個月交易經驗。</translation>
    </message>
    <message>
        <source>Institutional professional investor: the only kind that Stock Connect lets trade STAR shares.</source>
        <translation>機構專業投資者：滬深股通下唯一可買賣科創板股票的投資者類別。</translation>
    </message>
    <message>
        <source>No permission beyond the usual ones.</source>
        <translation>沒有額外買賣權限。</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>This account is open in another window. Close that one first.</source>
        <translation>此戶口已在另一個視窗開啟，請先關閉該視窗。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Not begun yet. Last used on {used}.</source>
        <translation>尚未開始。上次使用：{used}。</translation>
    </message>
    <message>
        <source>Simulated time {day}, {time}. Last used on {used}.</source>
        <translation>模擬時間 {day} {time}。上次使用：{used}。</translation>
    </message>
    <message>
        <source>The journal of this account cannot be read: {path}. It can be set aside under another name in the same folder; nothing is deleted or written over.</source>
        <translation>無法讀取此戶口的日誌：{path}。可將它改名擱置在同一資料夾，不會刪除或覆寫任何內容。</translation>
    </message>
    <message>
        <source>The journal of this account was written by a later version of {brand}: {path}. Open it with that version.</source>
        <translation>此戶口的日誌由較新版本的 {brand} 寫成：{path}。請用該版本開啟。</translation>
    </message>
    <message>
        <source>The file cannot be opened on this computer: {path}.</source>
        <translation>本機無法開啟此檔案：{path}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重設…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>擱置並重新開始</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Account</source>
        <translation>戶口</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>戶口…</translation>
    </message>
    <message>
        <source>frozen {amount}</source>
        <translation>凍結 {amount}</translation>
    </message>
    <message>
        <source>not settled {amount}</source>
        <translation>未交收 {amount}</translation>
    </message>
    <message>
        <source>practice cash</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>{withdrawable} can be withdrawn; the rest may buy: {when}</source>
        <translation>可提取 {withdrawable}，其餘可用於買入：{when}</translation>
    </message>
    <message>
        <source>Available cash {available}, frozen {frozen}</source>
        <translation>可用資金 {available}，凍結 {frozen}</translation>
    </message>
</context>
<context>
    <name>AccountLineView</name>
    <message>
        <source>Trading password, for practice only</source>
        <translation>交易密碼（只供模擬）</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>{brand} — SIMULATED</source>
        <translation>{brand} — 模擬交易</translation>
    </message>
    <message>
        <source>Choose a practice account</source>
        <translation>選擇模擬戶口</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Practice money on a simulated market. No password leaves this machine, and none is real.</source>
        <translation>模擬市場，模擬資金。密碼並非真實，亦不會離開本機。</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>閣下的戶口</translation>
    </message>
    <message>
        <source>Open a new account</source>
        <translation>開立新戶口</translation>
    </message>
    <message>
        <source>About {brand}</source>
        <translation>關於 {brand}</translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation>模擬戶口</translation>
    </message>
    <message>
        <source>The account begins anew. Its journal so far is kept in {path}.</source>
        <translation>戶口已重新開始，原日誌保存於 {path}。</translation>
    </message>
    <message>
        <source>The account begins anew. The journal that cannot be read now lies in {path}.</source>
        <translation>戶口已重新開始，無法讀取的日誌已移至 {path}。</translation>
    </message>
    <message>
        <source>The files in {path} could not be changed. Nothing was lost.</source>
        <translation>無法更改 {path} 中的檔案，但沒有任何遺失。</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Or by amount, fees included ({currency})</source>
        <translation>或按金額（連費用，{currency}）</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation>「{text}」並非有效金額。</translation>
    </message>
    <message>
        <source>The quantity follows once there is a price.</source>
        <translation>填寫價格後即可算出數量。</translation>
    </message>
    <message>
        <source>{count} shares cost {total}; {rest} of the amount is left.</source>
        <translation>{count}股需 {total}，所填金額餘 {rest}。</translation>
    </message>
    <message>
        <source>{count} shares bring {total}; {rest} less than the amount.</source>
        <translation>{count}股可得 {total}，較所填金額少 {rest}。</translation>
    </message>
    <message>
        <source>Too little: the least, {least} shares, costs {least_total}.</source>
        <translation>金額不足：最少{least}股，需 {least_total}。</translation>
    </message>
    <message>
        <source>Too little: the least, {least} shares, brings {least_total}.</source>
        <translation>金額不足：最少{least}股，可得 {least_total}。</translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <translation>目前沒有可賣股份。</translation>
    </message>
    <message>
        <source>Nothing can be bought now.</source>
        <translation>目前不能買入。</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Estimated value</source>
        <translation>估計金額</translation>
    </message>
    <message>
        <source>Estimated fees ›</source>
        <translation>估計費用 ›</translation>
    </message>
    <message>
        <source>Estimated fees, line by line</source>
        <translation>估計費用明細</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Order book: asks above, bids below</source>
        <translation>買賣盤：上方賣盤，下方買盤</translation>
    </message>
    <message>
        <source>Indicative match of the call auction</source>
        <translation>集合競價參考配對</translation>
    </message>
    <message>
        <source>Bars: the shares of all levels up to this one. A click on a level takes its price into the order.</source>
        <translation>色條：由第一檔累計至該檔的股數。按一下某檔，價格便填入買賣指示。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>買賣盤</translation>
    </message>
    <message>
        <source>Ask {level}</source>
        <translation>賣{level}</translation>
    </message>
    <message>
        <source>Bid {level}</source>
        <translation>買{level}</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>價位 {tick}</translation>
    </message>
    <message>
        <source>the book is being worked out</source>
        <translation>買賣盤推算中</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>差價 {spread}</translation>
    </message>
    <message>
        <source>spread {spread} · 1 tick</source>
        <translation>差價 {spread} · 1個價位</translation>
    </message>
    <message>
        <source>spread {spread} · {ticks} ticks</source>
        <translation>差價 {spread} · {ticks}個價位</translation>
    </message>
    <message>
        <source>nobody bids now</source>
        <translation>暫無買盤</translation>
    </message>
    <message>
        <source>nobody offers now</source>
        <translation>暫無賣盤</translation>
    </message>
    <message>
        <source>no orders in the book</source>
        <translation>暫無買賣盤</translation>
    </message>
    <message>
        <source>Call auction</source>
        <translation>集合競價</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>參考</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Would match</source>
        <translation>配對股數</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>未配對股數</translation>
    </message>
    <message>
        <source>{shares} to buy</source>
        <translation>買方 {shares}</translation>
    </message>
    <message>
        <source>{shares} to sell</source>
        <translation>賣方 {shares}</translation>
    </message>
    <message>
        <source>Orders are being collected. No price would match a buyer with a seller yet.</source>
        <translation>正在收集買賣盤，目前未有可配對的價格。</translation>
    </message>
    <message>
        <source>Orders are being collected and matched once, all at one price, when the auction ends. Until then these figures move with every order.</source>
        <translation>競價期間只收集買賣盤，結束時以單一價格一次過配對。在此之前，以上數字隨每個買賣盤變動。</translation>
    </message>
    <message>
        <source>{levels} levels</source>
        <translation>{levels}檔</translation>
    </message>
    <message>
        <source>{levels} levels; show {other}</source>
        <translation>{levels}檔；改為顯示{other}檔</translation>
    </message>
    <message>
        <source>At the right: how many orders wait at the price.</source>
        <translation>最右一欄：在該價位輪候的買賣盤數目。</translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Cancel {count}</source>
        <translation>取消 {count}股</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>This is the past. Go back to now to cancel or change.</source>
        <translation>這是過去的時刻。返回現在才能取消或更改。</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Cancel the open {count}? Their place in the queue is lost.</source>
        <translation>取消未成交部分（{count}）？輪候次序將會失去。</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <translation>確定取消</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留指示</translation>
    </message>
</context>
<context>
    <name>CancelWords</name>
    <message>
        <source>The request to cancel is on its way.</source>
        <translation>取消要求正在傳送。</translation>
    </message>
    <message>
        <source>The request to change the order is on its way.</source>
        <translation>更改要求正在傳送。</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card as it will look</source>
        <translation>卡片顯示出來的樣子</translation>
    </message>
    <message>
        <source>Text size {size}: {height} pixels high, so the texts scroll in a small window</source>
        <translation>文字大小 {size}：高度 {height}，在小視窗中不能一次看完</translation>
    </message>
    <message>
        <source>Text size {size}: {height} pixels high</source>
        <translation>文字大小 {size}：高度 {height}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The order keeps its place in the queue.</source>
        <translation>指示保留輪候位置。</translation>
    </message>
    <message>
        <source>The order loses its place: it goes to the back of the queue at its price.</source>
        <translation>指示失去輪候位置：排到該價位隊列的最後。</translation>
    </message>
    <message>
        <source>A new order with a number of its own replaces this one, at its place in the queue.</source>
        <translation>一個有自己編號的新指示取代這一個，並保留其輪候位置。</translation>
    </message>
    <message>
        <source>A new order with a number of its own replaces this one and goes to the back of the queue at its price.</source>
        <translation>一個有自己編號的新指示取代這一個，並排到該價位隊列的最後。</translation>
    </message>
    <message>
        <source>This market changes no orders. The order is cancelled first; once that is confirmed, what is still wished for is ordered again and goes to the back of the queue.</source>
        <translation>該市場不能更改指示。先取消指示，確認取消後再就仍想要的數量重新落盤，並排到隊列的最後。</translation>
    </message>
    <message>
        <source>The broker still has the order and changes it at once.</source>
        <translation>指示仍在經紀處，經紀立即更改。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the order may still be filled as it is.</source>
        <translation>在交易所回覆之前，指示仍可能按現在的內容成交。</translation>
    </message>
    <message>
        <source>Change the order to {count}?</source>
        <translation>把指示改為 {count} 股？</translation>
    </message>
    <message>
        <source>Change the order to {count} at {price}?</source>
        <translation>把指示改為 {price} 的 {count} 股？</translation>
    </message>
    <message>
        <source>There is no price in this field.</source>
        <translation>此欄中沒有價格。</translation>
    </message>
    <message>
        <source>Write digits, for example {example}.</source>
        <translation>請用數字填寫，例如 {example}。</translation>
    </message>
    <message>
        <source>There is no number of shares in this field.</source>
        <translation>此欄中沒有股數。</translation>
    </message>
    <message>
        <source>Write a whole number, for example {example}.</source>
        <translation>請填寫整數，例如 {example}。</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>改用 {value}</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Change: {side} {count} × {code}</source>
        <translation>更改：{side} {count}股 {code}</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>{filled} filled, {open} open.</source>
        <translation>已成交 {filled} 股，未成交 {open} 股。</translation>
    </message>
    <message>
        <source>{ahead} shares ahead in the queue.</source>
        <translation>排在前面的有 {ahead} 股。</translation>
    </message>
    <message>
        <source>now {price}</source>
        <translation>現為 {price}</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新價格</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>現為 {count}</translation>
    </message>
    <message>
        <source>New quantity, what is filled included</source>
        <translation>新數量（連已成交）</translation>
    </message>
    <message>
        <source>New quantity in shares, what is filled included</source>
        <translation>新數量（股），連已成交</translation>
    </message>
    <message>
        <source>Frozen now</source>
        <translation>現時凍結</translation>
    </message>
    <message>
        <source>Frozen after the change</source>
        <translation>更改後凍結</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>是，更改</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>O {price}</source>
        <translation>開 {price}</translation>
    </message>
    <message>
        <source>H {price}</source>
        <translation>高 {price}</translation>
    </message>
    <message>
        <source>L {price}</source>
        <translation>低 {price}</translation>
    </message>
    <message>
        <source>C {price}</source>
        <translation>收 {price}</translation>
    </message>
    <message>
        <source>Nothing has been traded yet.</source>
        <translation>尚無成交。</translation>
    </message>
    <message>
        <source>Volume {volume}</source>
        <translation>成交量 {volume}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均價</translation>
    </message>
    <message>
        <source>Close the volume</source>
        <translation>關閉成交量</translation>
    </message>
    <message>
        <source>What this measures</source>
        <translation>它量度甚麼</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>更改參數</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from the chart</source>
        <translation>從圖中移除</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>分時</translation>
    </message>
    <message>
        <source>5D</source>
        <translation>五日</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>5m</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>15m</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>30m</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>60m</source>
        <translation>60分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日線</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週線</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月線</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季線</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年線</translation>
    </message>
    <message>
        <source>Chart of today, minute by minute</source>
        <translation>今日的分時圖</translation>
    </message>
    <message>
        <source>Chart of the last five days, minute by minute</source>
        <translation>最近五日的分時圖</translation>
    </message>
    <message>
        <source>Chart of daily candles</source>
        <translation>日線陰陽燭圖</translation>
    </message>
    <message>
        <source>Chart of candles of {minutes} minutes</source>
        <translation>{minutes}分鐘陰陽燭圖</translation>
    </message>
    <message>
        <source>Chart of weekly candles</source>
        <translation>週線陰陽燭圖</translation>
    </message>
    <message>
        <source>Chart of monthly candles</source>
        <translation>月線陰陽燭圖</translation>
    </message>
    <message>
        <source>Chart of quarterly candles</source>
        <translation>季線陰陽燭圖</translation>
    </message>
    <message>
        <source>Chart of yearly candles</source>
        <translation>年線陰陽燭圖</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>陰陽燭</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <translation>空心陰陽燭</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒形圖</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線形圖</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積圖</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Unadjusted</source>
        <translation>不復權</translation>
    </message>
    <message>
        <source>Adjusted forward</source>
        <translation>前復權</translation>
    </message>
    <message>
        <source>Adjusted backward</source>
        <translation>後復權</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3個月</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>圖片（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>線條圖（SVG）</translation>
    </message>
    <message>
        <source>Bars in view (CSV)</source>
        <translation>圖中數據（CSV）</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>of the range of values, on a small button</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>The range of values is held as it was stretched. Let it follow the bars again.</source>
        <translation>數值範圍停在拉伸後的位置。按一下恢復自動。</translation>
    </message>
    <message>
        <source>To the last bar</source>
        <translation>回到最新K線</translation>
    </message>
    <message>
        <source>Bought {count}, at {price} on average</source>
        <translation>買入 {count}，均價 {price}</translation>
    </message>
    <message>
        <source>Sold {count}, at {price} on average</source>
        <translation>賣出 {count}，均價 {price}</translation>
    </message>
</context>
<context>
    <name>ChartEvents</name>
    <message>
        <source>D</source>
        <comment>a dividend, on a badge</comment>
        <translation>息</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a split, on a badge</comment>
        <translation>拆</translation>
    </message>
    <message>
        <source>E</source>
        <comment>an event or results, on a badge</comment>
        <translation>事</translation>
    </message>
    <message>
        <source>and {count} earlier ones: zoom in to see them</source>
        <translation>另有 {count} 項較早的：放大可見</translation>
    </message>
    <message>
        <source>Show it on the page, beside the chart</source>
        <translation>在頁面上與圖表一起顯示</translation>
    </message>
</context>
<context>
    <name>ChartFoot</name>
    <message>
        <source>Jump to a day</source>
        <translation>跳至某日</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>{symbol} · {frame} · {adjustment} · simulated time {time}</source>
        <translation>{symbol} · {frame} · {adjustment} · 模擬時間 {time}</translation>
    </message>
    <message>
        <source>{symbol} · {frame} · simulated time {time}</source>
        <translation>{symbol} · {frame} · 模擬時間 {time}</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>How prices are drawn</source>
        <translation>價格的畫法</translation>
    </message>
    <message>
        <source>Adjustment for splits and dividends</source>
        <translation>除權除息的復權方式</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Save what is in view</source>
        <translation>儲存目前圖表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Give the chart the whole page</source>
        <translation>讓圖表佔滿整頁</translation>
    </message>
    <message>
        <source>Show the rest of the page again</source>
        <translation>恢復顯示頁面其餘部分</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>My purchases, sales and average cost</source>
        <translation>我的買入、賣出與平均成本</translation>
    </message>
    <message>
        <source>Price limits of today</source>
        <translation>今日漲跌停價</translation>
    </message>
    <message>
        <source>Dividends, splits and events</source>
        <translation>派息、拆股及事件</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Limit up {price}</source>
        <translation>漲停 {price}</translation>
    </message>
    <message>
        <source>Limit down {price}</source>
        <translation>跌停 {price}</translation>
    </message>
    <message>
        <source>B</source>
        <translation>買</translation>
    </message>
    <message>
        <source>S</source>
        <translation>賣</translation>
    </message>
    <message>
        <source>Cost {price}</source>
        <translation>成本 {price}</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Before you go on</source>
        <translation>落盤前自查</translation>
    </message>
    <message>
        <source>{count} of {all} ticked. Continue waits for all of them.</source>
        <translation>已勾選 {count} / {all}，全部勾選後方可繼續。</translation>
    </message>
    <message>
        <source>Side and code are right: {side} {code}.</source>
        <translation>買賣方向及代號無誤：{side} {code}。</translation>
    </message>
    <message>
        <source>I know that I pay about {total}, fees included.</source>
        <translation>我知道將支付約 {total}（連費用）。</translation>
    </message>
    <message>
        <source>I know that I receive about {total}, fees deducted.</source>
        <translation>我知道將收到約 {total}（已扣費用）。</translation>
    </message>
    <message>
        <source>Accepted is not bought: only a fill is.</source>
        <translation>已接納不等於已買入，成交才算。</translation>
    </message>
    <message>
        <source>Accepted is not sold: only a fill is.</source>
        <translation>已接納不等於已賣出，成交才算。</translation>
    </message>
    <message>
        <source>What I buy now I may sell from {when}.</source>
        <translation>現在買入的，{when}起方可賣出。</translation>
    </message>
    <message>
        <source>What I buy I may sell again as soon as it is filled.</source>
        <translation>買入成交後即可賣出。</translation>
    </message>
    <message>
        <source>I can follow the order, and cancel what is not filled.</source>
        <translation>我會查看指示進展，未成交部分可以取消。</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Whose rules</source>
        <translation>適用板塊</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>其後的變更</translation>
    </message>
    <message>
        <source>Compare with another day: year-month-day</source>
        <translation>與另一日比較：年-月-日</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>只顯示含此文字的規則</translation>
    </message>
    <message>
        <source>Or: year-month-day</source>
        <translation>或：年-月-日</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>{instrument}: {board}</source>
        <translation>{instrument}：{board}</translation>
    </message>
    <message>
        <source>Every board</source>
        <translation>全部板塊</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day}起的變更</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>現行規則</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}之後的變更</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Instruments to compare with</source>
        <translation>可對比的證券</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>{title}, {year}</source>
        <translation>{title}，{year}年</translation>
    </message>
    <message>
        <source>SZSE</source>
        <translation>深交所</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>上交所</translation>
    </message>
    <message>
        <source>{title}, clause {clause}</source>
        <translation>{title}，第{clause}條</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message>
        <source>New York time · {phase}</source>
        <translation>紐約時間 · {phase}</translation>
    </message>
    <message>
        <source>×{speed} running</source>
        <translation>×{speed} 運行中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>運行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看中</translation>
    </message>
    <message>
        <source>Simulated time {time}, {state}</source>
        <translation>模擬時間 {time}，{state}</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>Elapsed</source>
        <translation>已用時間</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>計劃時間</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>代我做</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>給我提示</translation>
    </message>
    <message>
        <source>Go back to the step before. The market goes back with it.</source>
        <translation>返回上一步，市場亦一併返回當時。</translation>
    </message>
    <message>
        <source>Go on to the next step. Enter or Page Down does it too.</source>
        <translation>前往下一步；按 Enter 或 PgDn 亦可。</translation>
    </message>
    <message>
        <source>See this step done, and then go on yourself.</source>
        <translation>看這一步怎樣做，然後由你繼續。</translation>
    </message>
    <message>
        <source>Show a hint for this step.</source>
        <translation>顯示這一步的提示。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Go on without this step. It counts as not done.</source>
        <translation>略過這一步繼續。這一步會視為未完成。</translation>
    </message>
    <message>
        <source>Go back to where this is put right. Enter or Page Down does it too.</source>
        <translation>返回可以更正的地方。按 Enter 或 Page Down 亦可。</translation>
    </message>
    <message>
        <source>The order was sent, and sending cannot be undone. There is no way back from this step: go on from here.</source>
        <translation>買賣指示已經發出，發出後無法還原。不能由這一步返回：請由這裏繼續。</translation>
    </message>
    <message>
        <source>This was done before, and it is not done a second time.</source>
        <translation>這一步之前已經做過，不會再做一次。</translation>
    </message>
    <message>
        <source>This could not be done. You can go on, or try it yourself.</source>
        <translation>這一步未能完成。你可以繼續，或自己試做。</translation>
    </message>
    <message>
        <source>This could not be done here, and it does not count as done. Do it yourself, or skip the step.</source>
        <translation>這一步未能完成，不會視為已完成。你可以自己完成，或按「略過」繼續。</translation>
    </message>
    <message>
        <source>The time for this step is over.</source>
        <translation>這一步的時間到了。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在準備…</translation>
    </message>
    <message>
        <source>Waiting for the market. Simulated time is running.</source>
        <translation>正在等候市場。模擬時間正在運行。</translation>
    </message>
    <message>
        <source>The market is held by the presenter.</source>
        <translation>講解人已凍結市場。</translation>
    </message>
    <message>
        <source>What this step points at is not on the screen right now.</source>
        <translation>這一步所指的內容目前不在畫面上。</translation>
    </message>
    <message>
        <source>Here nothing can be pressed. Press inside the light.</source>
        <translation>這裏不能按，請按框內的位置。</translation>
    </message>
    <message>
        <source>Answer the question on this card first.</source>
        <translation>請先回答這張卡片上的問題。</translation>
    </message>
    <message>
        <source>Go on with the button on this card.</source>
        <translation>請按這張卡片上的按鈕繼續。</translation>
    </message>
    <message>
        <source>Wait a moment: nothing can be pressed now.</source>
        <translation>請稍候，現在不能按。</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>剩餘時間 {time}</translation>
    </message>
    <message>
        <source>This time it would have cost nothing.</source>
        <translation>這一次不會有損失。</translation>
    </message>
    <message>
        <source>Such an order would have been refused, so it would have cost nothing.</source>
        <translation>這樣的指示會被拒絕，不會有損失。</translation>
    </message>
    <message>
        <source>You would be short of {amount}.</source>
        <translation>還差 {amount}。</translation>
    </message>
    <message>
        <source>Traded and traded back at once, it would have cost {amount}.</source>
        <translation>按成交後即時反向平掉計算，代價為 {amount}。</translation>
    </message>
    <message>
        <source>It would have cost {amount}.</source>
        <translation>其代價為 {amount}。</translation>
    </message>
    <message>
        <source>Do this step again</source>
        <translation>重新做這一步</translation>
    </message>
    <message>
        <source>Back to step {number}</source>
        <translation>返回第 {number} 步</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>答對了。</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>不對，再看一看。</translation>
    </message>
</context>
<context>
    <name>CoachCard</name>
    <message>
        <source>Language and view</source>
        <translation>語言與顯示</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leave the walkthrough. You are asked first.</source>
        <translation>離開演練；會先問你。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{name}: by days alone, its market is another one</source>
        <translation>{name}：屬另一市場，只能按日對比</translation>
    </message>
    <message>
        <source>No bar in view that all of them have</source>
        <translation>圖中沒有各證券都有的K線</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>不再對比</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare — SIMULATED</source>
        <translation>對比 — 模擬</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>代號或名稱</translation>
    </message>
    <message>
        <source>Code or name of an instrument to compare with</source>
        <translation>要對比的證券的代號或名稱</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>取消全部對比</translation>
    </message>
    <message>
        <source>Five instruments are on the chart. Take one away to compare with another.</source>
        <translation>圖上已有五隻證券。取消其中一隻，才能對比另一隻。</translation>
    </message>
    <message>
        <source>Nothing has this code or name.</source>
        <translation>沒有這個代號或名稱的證券。</translation>
    </message>
    <message>
        <source>In percent from the first bar in view that all of them have, adjusted for splits and dividends. Up to five instruments, {name} included; minutes within one market alone.</source>
        <translation>從圖中各證券都有的第一根K線起計，以百分比表示，已按拆股及派息調整。最多五隻，{name}亦計算在內；分鐘圖只能對比同一市場的證券。</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Send this order to the simulated exchange?</source>
        <translation>將此指示送往模擬交易所？</translation>
    </message>
    <message>
        <source>Give this order to the simulated broker, who holds it?</source>
        <translation>把這個指示交由模擬經紀暫存？</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Enter cancels; Send order has to be chosen.</source>
        <translation>尚未送出。按 Enter 鍵即取消；須選「送出指示」才會送出。</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>估計金額</translation>
    </message>
    <message>
        <source>Estimated fees</source>
        <translation>估計費用</translation>
    </message>
</context>
<context>
    <name>ContractNote</name>
    <message>
        <source>Contract note</source>
        <translation>成交單據</translation>
    </message>
    <message>
        <source>{name} (invented)</source>
        <translation>{name}（虛構）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>戶口</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>指示編號</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>證券</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>買賣方向</translation>
    </message>
    <message>
        <source>Trade date</source>
        <translation>成交日</translation>
    </message>
    <message>
        <source>Time of the first trade</source>
        <translation>首筆成交時間</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>交收日</translation>
    </message>
    <message>
        <source>Shares may be sold from</source>
        <translation>可賣日</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>應付總額</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>應收總額</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>成交均價</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>成交金額</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>費率</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>計費基數</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation>費用合計</translation>
    </message>
    <message>
        <source>Execution number</source>
        <translation>成交編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>成交明細</translation>
    </message>
    <message>
        <source>The order is still open for {count}: this note is not final.</source>
        <translation>指示尚有{count}股未完成，本單據並非最終版本。</translation>
    </message>
    <message>
        <source>A fee that is part of another is not added again.</source>
        <translation>已包括在其他費用中的項目不重複計算。</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>While the market is frozen, simulated time does not pass in waits.</source>
        <translation>凍結市場時，等候中的模擬時間不會流逝。</translation>
    </message>
    <message>
        <source>While they are hidden, the room sees no amount of the account&apos;s money.</source>
        <translation>隱藏時，觀眾看不到戶口的任何金額。</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Check my answers</source>
        <translation>核對答案</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>我已讀完</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正確。</translation>
    </message>
    <message>
        <source>Not right. The step above shows it.</source>
        <translation>不正確。上面這一步有答案。</translation>
    </message>
    <message>
        <source>Not answered yet: {count}. This is the first.</source>
        <translation>尚有 {count} 題未回答。這是第一題。</translation>
    </message>
    <message>
        <source>Passed. Right answers: {right} of {count}.</source>
        <translation>已通過。答對 {right} 題，共 {count} 題。</translation>
    </message>
    <message>
        <source>Not passed. Right answers: {right} of {count}; needed: {needed}. Read the steps again, then try once more.</source>
        <translation>未通過。答對 {right} 題，共 {count} 題；需要答對 {needed} 題。請再讀一遍步驟，然後重試。</translation>
    </message>
    <message>
        <source>Noted as read.</source>
        <translation>已記為讀完。</translation>
    </message>
    <message>
        <source>Your learning platform has the result.</source>
        <translation>學習平台已收到結果。</translation>
    </message>
    <message>
        <source>Your learning platform did not take the result. Try again, or tell whoever runs it.</source>
        <translation>學習平台沒有接收結果。請重試，或告知平台的管理人員。</translation>
    </message>
    <message>
        <source>No learning platform is connected, so the result is not kept.</source>
        <translation>未連接學習平台，結果不會保存。</translation>
    </message>
    <message>
        <source>Your browser runs no scripts here, so answers cannot be checked. The guide can be read all the same.</source>
        <translation>此頁的程式未能執行，無法核對答案；內容仍可照常查看。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Account</source>
        <translation>戶口</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>復權</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模擬時間</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開市</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收市</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交額</translation>
    </message>
    <message>
        <source>{symbol}, change in %</source>
        <translation>{symbol} 升跌幅（%）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指示編號</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>買賣方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>觸發價</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>追蹤距離</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>成交均價</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交編號</translation>
    </message>
    <message>
        <source>Change of cash</source>
        <translation>資金變動</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>當日已結束。</translation>
    </message>
    <message>
        <source>The day is not over: its figures still change.</source>
        <translation>當日尚未結束，數字仍會變動。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Fees by kind</source>
        <translation>費用明細</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持倉</translation>
    </message>
    <message>
        <source>Orders that expired, were cancelled or refused</source>
        <translation>失效、已取消或被拒的指示</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初資金</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Received for shares sold</source>
        <translation>賣出收入</translation>
    </message>
    <message>
        <source>Paid for shares bought</source>
        <translation>買入支出</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末資金</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可賣</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>CurrencyCard</name>
    <message>
        <source>In {currency}</source>
        <translation>資產（{currency}）</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>總資產</translation>
    </message>
    <message>
        <source>Today&apos;s profit</source>
        <translation>今日盈虧</translation>
    </message>
    <message>
        <source>Profit in total</source>
        <translation>累計盈虧</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>可用資金</translation>
    </message>
    <message>
        <source>Frozen for orders</source>
        <translation>未成交盤凍結</translation>
    </message>
    <message>
        <source>Value of shares</source>
        <translation>證券市值</translation>
    </message>
    <message>
        <source>Realised today</source>
        <translation>今日已實現盈虧</translation>
    </message>
    <message>
        <source>Realised in total</source>
        <translation>累計已實現盈虧</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>可提取資金</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>未交收</translation>
    </message>
    <message>
        <source>{fee}, paid so far</source>
        <translation>累計{fee}</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>後一日</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>結單日期</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Fees in total</source>
        <translation>費用合計</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}，{time}</translation>
    </message>
    <message>
        <source>Go back to step {number}: {task}</source>
        <translation>返回第 {number} 步：{task}</translation>
    </message>
    <message>
        <source>What it would have cost is being worked out…</source>
        <translation>代價推算中……</translation>
    </message>
    <message>
        <source>What it would have cost cannot be said in money.</source>
        <translation>這個錯誤的代價無法以金額表示。</translation>
    </message>
    <message>
        <source>This time it would have cost nothing.</source>
        <translation>這一次不會有損失。</translation>
    </message>
    <message>
        <source>Such an order would have been refused, so it would have cost nothing.</source>
        <translation>這樣的指示會被拒絕，不會有損失。</translation>
    </message>
    <message>
        <source>This time it would have saved {amount}, which was luck.</source>
        <translation>這一次反而會省下 {amount}，那只是運氣。</translation>
    </message>
    <message>
        <source>{amount} were missing.</source>
        <translation>尚欠 {amount}。</translation>
    </message>
    <message>
        <source>It would have cost {amount}.</source>
        <translation>代價是 {amount}。</translation>
    </message>
    <message>
        <source>price {amount}</source>
        <translation>價格 {amount}</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>費用 {amount}</translation>
    </message>
    <message>
        <source>market move {amount}</source>
        <translation>市場變動 {amount}</translation>
    </message>
    <message>
        <source>missing cash {amount}</source>
        <translation>資金缺口 {amount}</translation>
    </message>
    <message>
        <source>Of that: {parts}.</source>
        <translation>其中：{parts}。</translation>
    </message>
    <message>
        <source>Reckoned as traded at the best price of that moment and traded back at once: the spread, and the fees of both ways.</source>
        <translation>按當時最優價成交後即時反向平掉計算：買賣差價，加上兩次的費用。</translation>
    </message>
    <message>
        <source>Reckoned at the best prices of that moment: shares too many are traded back at once, for shares too few a second order pays its own fees.</source>
        <translation>按當時最優價計算：多出的股份即時反向平掉，不足的股份要再落一盤，另付費用。</translation>
    </message>
    <message>
        <source>Reckoned as if the shares beyond whole lots were an order of their own, with its fees.</source>
        <translation>把整手以外的股份當作獨立一盤計算，另付費用。</translation>
    </message>
    <message>
        <source>Reckoned against the middle of bid and ask at that moment.</source>
        <translation>與當時買賣價的中間價比較計算。</translation>
    </message>
    <message>
        <source>Reckoned against the best price of the other side at that moment.</source>
        <translation>與當時對手方最優價比較計算。</translation>
    </message>
    <message>
        <source>Reckoned as if what was not filled were traded at the best price at the end of the run, by an order with fees of its own.</source>
        <translation>把未成交的部分按演練結束時的最優價成交計算，由另一盤另付費用。</translation>
    </message>
    <message>
        <source>Reckoned as if what was filled were traded back at the end of the run, with the fees of both ways.</source>
        <translation>把已成交的部分按演練結束時反向平掉計算，加上兩次的費用。</translation>
    </message>
    <message>
        <source>The order and its fees, less the cash that was there. Nothing was lost.</source>
        <translation>買賣金額加費用，減去當時的可用資金。沒有實際損失。</translation>
    </message>
    <message>
        <source>Reckoned against what was meant: what was not meant is traded back at once, another price counts by its difference.</source>
        <translation>與本來的意思比較計算：不該買賣的部分即時反向平掉，價格不同則計差額。</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>選錯股票</translation>
    </message>
    <message>
        <source>Buy and sell mixed up</source>
        <translation>買賣方向弄反</translation>
    </message>
    <message>
        <source>Lots for shares</source>
        <translation>把手數當成股數</translation>
    </message>
    <message>
        <source>Odd lot</source>
        <translation>碎股</translation>
    </message>
    <message>
        <source>Market order into a wide spread</source>
        <translation>差價大時用市價盤</translation>
    </message>
    <message>
        <source>Limit through the market</source>
        <translation>限價越過市價</translation>
    </message>
    <message>
        <source>Limit far from the market</source>
        <translation>限價離市價太遠</translation>
    </message>
    <message>
        <source>A zero too many</source>
        <translation>多輸一個零</translation>
    </message>
    <message>
        <source>Submitted twice</source>
        <translation>重複提交</translation>
    </message>
    <message>
        <source>Cancelled after the fill</source>
        <translation>成交後才取消</translation>
    </message>
    <message>
        <source>“Sent” taken for “filled”</source>
        <translation>把「已送出」當成「已成交」</translation>
    </message>
    <message>
        <source>Part fill overlooked</source>
        <translation>忽略了部分成交</translation>
    </message>
    <message>
        <source>More than the cash</source>
        <translation>超出可用資金</translation>
    </message>
    <message>
        <source>Validity forgotten</source>
        <translation>忘了有效期</translation>
    </message>
    <message>
        <source>Confirmation not read</source>
        <translation>沒有看確認內容</translation>
    </message>
    <message>
        <source>Debrief: {walkthrough}</source>
        <translation>回顧：{walkthrough}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步回顧</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>模擬戶口</translation>
    </message>
    <message>
        <source>Simulated time at the end</source>
        <translation>結束時的模擬時間</translation>
    </message>
    <message>
        <source>Rule book as of</source>
        <translation>規則庫日期</translation>
    </message>
    <message>
        <source>{brand} version</source>
        <translation>{brand} 版本</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>實際情況</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No fee was paid.</source>
        <translation>沒有支付費用。</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>已付費用</translation>
    </message>
    <message>
        <source>The same order in other ways</source>
        <translation>同一盤的其他做法</translation>
    </message>
    <message>
        <source>Nothing was ordered, so there is nothing to compare.</source>
        <translation>沒有落盤，因此沒有可比較的做法。</translation>
    </message>
    <message>
        <source>As it was done</source>
        <translation>實際做法</translation>
    </message>
    <message>
        <source>At market</source>
        <translation>市價</translation>
    </message>
    <message>
        <source>Limit at the bid</source>
        <translation>按最佳買價限價</translation>
    </message>
    <message>
        <source>Limit at the ask</source>
        <translation>按最佳賣價限價</translation>
    </message>
    <message>
        <source>In the auction</source>
        <translation>集合競價</translation>
    </message>
    <message>
        <source>Split in four</source>
        <translation>分成四份</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>支付合計</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>收到合計</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>成交完成</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>成交均價</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Against what was done</source>
        <translation>與實際相比</translation>
    </message>
    <message>
        <source>to come…</source>
        <translation>推算中……</translation>
    </message>
    <message>
        <source>{filled} of {quantity}</source>
        <translation>{filled}／{quantity}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>多 {amount}</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>少 {amount}</translation>
    </message>
    <message>
        <source>The same order in other ways, each tried in a market of its own.</source>
        <translation>同一盤的其他做法，各在獨立的市場中推算。</translation>
    </message>
    <message>
        <source>{side} {quantity} {instrument}: each way is tried in a market of its own from {sent}, just before the order was sent, to {until} at the latest. Money in {currency}.</source>
        <translation>{side} {quantity} 股 {instrument}：每種做法都在獨立的市場中推算，由送出買賣盤前的 {sent} 起，最遲至 {until}。金額單位：{currency}。</translation>
    </message>
    <message>
        <source>What came later could not be known when the order was sent.</source>
        <translation>送出買賣盤時，誰也不知道後來的行情。</translation>
    </message>
    <message>
        <source>{way}: {why}</source>
        <translation>{way}：{why}</translation>
    </message>
    <message>
        <source>Nothing of it was filled in that time.</source>
        <translation>在這段時間內沒有成交。</translation>
    </message>
    <message>
        <source>Another number of shares was traded, so the sums cannot be compared.</source>
        <translation>成交股數不同，合計不能比較。</translation>
    </message>
    <message>
        <source>Nobody was bidding at that moment.</source>
        <translation>當時沒有買盤。</translation>
    </message>
    <message>
        <source>Nobody was offering at that moment.</source>
        <translation>當時沒有賣盤。</translation>
    </message>
    <message>
        <source>No auction takes orders any more in that time.</source>
        <translation>在這段時間內不再有接受買賣盤的集合競價。</translation>
    </message>
    <message>
        <source>There was no price to send it at.</source>
        <translation>當時沒有可用的價格。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>引導</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>The walkthrough was left before its end.</source>
        <translation>演練尚未結束便離開了。</translation>
    </message>
    <message>
        <source>A mistake ended this assessment.</source>
        <translation>一個錯誤令這次考核結束。</translation>
    </message>
    <message>
        <source>The walkthrough was shown to its end.</source>
        <translation>演練已示範完畢。</translation>
    </message>
    <message>
        <source>You went through this walkthrough to its end.</source>
        <translation>你已完成這次演練。</translation>
    </message>
    <message>
        <source>Every step that was reached was met.</source>
        <translation>去到的每一步都已達到。</translation>
    </message>
    <message>
        <source>Not every step was met: those are marked below.</source>
        <translation>有些步驟沒有達到，見下面的標記。</translation>
    </message>
    <message>
        <source>No mistake was caught.</source>
        <translation>沒有發現錯誤。</translation>
    </message>
    <message>
        <source>One mistake was caught.</source>
        <translation>發現一個錯誤。</translation>
    </message>
    <message>
        <source>Mistakes that were caught: {count}.</source>
        <translation>發現的錯誤：{count} 個。</translation>
    </message>
    <message>
        <source>Not passed, because of this mistake: {mistake}</source>
        <translation>未通過，原因是這個錯誤：{mistake}</translation>
    </message>
    <message>
        <source>Passed. {passing} were needed.</source>
        <translation>通過。及格線是 {passing}。</translation>
    </message>
    <message>
        <source>Not passed. {passing} were needed.</source>
        <translation>未通過。及格線是 {passing}。</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ 已達到</translation>
    </message>
    <message>
        <source>✗ Not met</source>
        <translation>✗ 未達到</translation>
    </message>
    <message>
        <source>– Not done</source>
        <translation>– 未完成</translation>
    </message>
    <message>
        <source>– Shown</source>
        <translation>– 已示範</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>{name}: “{answer}”</source>
        <translation>{name}：「{answer}」</translation>
    </message>
    <message>
        <source>What was waited for did not come in time.</source>
        <translation>等待的情況沒有及時出現。</translation>
    </message>
    <message>
        <source>Its question was not answered right at first.</source>
        <translation>這一步的問題第一次沒有答對。</translation>
    </message>
    <message>
        <source>This step was shown to you.</source>
        <translation>這一步是示範給你看的。</translation>
    </message>
    <message>
        <source>You asked for a hint.</source>
        <translation>你要求了一次提示。</translation>
    </message>
    <message>
        <source>Hints that you asked for: {count}.</source>
        <translation>你要求的提示：{count} 次。</translation>
    </message>
    <message>
        <source>A mistake was caught here; see below.</source>
        <translation>這一步發現一個錯誤，見下文。</translation>
    </message>
    <message>
        <source>Mistakes were caught here; see below.</source>
        <translation>這一步發現多個錯誤，見下文。</translation>
    </message>
    <message>
        <source>– Not answered</source>
        <translation>– 未回答</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 答對</translation>
    </message>
    <message>
        <source>✗ Not right at first</source>
        <translation>✗ 第一次未答對</translation>
    </message>
    <message>
        <source>“{answer}”: that was right.</source>
        <translation>「{answer}」：正確。</translation>
    </message>
    <message>
        <source>“{answer}”: that was not so.</source>
        <translation>「{answer}」：不對。</translation>
    </message>
    <message>
        <source>Walkthrough {id} · {brand} {version} · Rule book as of {day}</source>
        <translation>演練 {id} · {brand} {version} · 規則庫日期 {day}</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再演練一次</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>存為 HTML</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步回顧</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>DebugView</name>
    <message>
        <source>Debug: {title} — SIMULATED</source>
        <translation>調試：{title} — 模擬交易</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What the doctor says</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>can be pointed at</source>
        <translation>可以指到</translation>
    </message>
    <message>
        <source>Not begun · {phase}</source>
        <translation>尚未開始 · {phase}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step} · {phase}</source>
        <translation>第 {number} 步，共 {count} 步：{step} · {phase}</translation>
    </message>
    <message>
        <source>Path or value of a state</source>
        <translation>狀態的路徑或值</translation>
    </message>
    <message>
        <source>Targets on show</source>
        <translation>目前可見的目標</translation>
    </message>
    <message>
        <source>Published states</source>
        <translation>已公布的狀態</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>本次演練的記錄</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
</context>
<context>
    <name>DepthSplit</name>
    <message>
        <source>Bid/ask ratio</source>
        <translation>委比</translation>
    </message>
    <message>
        <source>On show wait {bids} shares to buy and {asks} shares to sell</source>
        <translation>所示檔位有{bids}股等候買入，{asks}股等候賣出</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>★ Watched</source>
        <translation>★ 已加自選</translation>
    </message>
    <message>
        <source>☆ Watch</source>
        <translation>☆ 加自選</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>移除自選股：{name}</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>加入自選股：{name}</translation>
    </message>
    <message>
        <source>Looking back: {time}. The whole page is as it was then; go back to now to trade.</source>
        <translation>回看 {time}：整頁為當時情形，回到現在才能買賣。</translation>
    </message>
    <message>
        <source>Trade is closed here: the orders of this market are not simulated yet. Its prices are shown.</source>
        <translation>此市場暫不支援模擬落盤，只展示行情。</translation>
    </message>
    <message>
        <source>An order here goes to a simulated exchange. No real order leaves this computer.</source>
        <translation>指示只會送往模擬交易所，不會有真實指示離開本機。</translation>
    </message>
    <message>
        <source>Trade this instrument</source>
        <translation>買賣此證券</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Draw</source>
        <translation>畫線</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>在圖表上畫線</translation>
    </message>
</context>
<context>
    <name>DrawingMenus</name>
    <message>
        <source>Magnet: draw points to open, high, low and close</source>
        <translation>磁吸：將點吸附到開、高、低、收</translation>
    </message>
    <message>
        <source>Delete all drawings that are not locked</source>
        <translation>刪除所有未鎖定的圖形</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Accent</source>
        <translation>主題色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Bars: {bars}, days: {days}</source>
        <translation>K線 {bars} 根，{days} 天</translation>
    </message>
    <message>
        <source>This drawing is locked; unlock it to change it.</source>
        <translation>此圖形已鎖定；解鎖後才能更改。</translation>
    </message>
    <message>
        <source>This drawing is no longer there.</source>
        <translation>此圖形已不存在。</translation>
    </message>
    <message>
        <source>Write the text; Enter puts it on the chart.</source>
        <translation>輸入文字，按 Enter 放到圖表上。</translation>
    </message>
    <message>
        <source>{tool}: click the last point, or put it with Enter. Esc gives up.</source>
        <translation>{tool}：點按最後一個點，或按 Enter 放置；按 Esc 放棄。</translation>
    </message>
    <message>
        <source>{tool}: click the next point, two are missing. Esc gives up.</source>
        <translation>{tool}：點按下一個點，還差兩個；按 Esc 放棄。</translation>
    </message>
    <message>
        <source>{tool}: click the first of three points. Esc gives up.</source>
        <translation>{tool}：點按三個點中的第一個；按 Esc 放棄。</translation>
    </message>
    <message>
        <source>{tool} is selected. It is locked.</source>
        <translation>已選取{tool}，它已鎖定。</translation>
    </message>
    <message>
        <source>{tool} is selected. Drag it or use the arrow keys to move it, Delete removes it.</source>
        <translation>已選取{tool}：拖曳或用方向鍵可移動，按 Delete 刪除。</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趨勢線</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>射線</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>垂直線</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>平行通道</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量度</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>Mistake · {name}</source>
        <translation>錯誤 · {name}</translation>
    </message>
    <message>
        <source>{entry} · changed</source>
        <translation>{entry} · 已改</translation>
    </message>
    <message>
        <source>{entry} · faults: {count}</source>
        <translation>{entry} · 問題：{count}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答案 {number}</translation>
    </message>
    <message>
        <source>Words in the picture {number}</source>
        <translation>圖中文字 {number}</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>錯在哪裏，為甚麼</translation>
    </message>
    <message>
        <source>Say: true whoever acts</source>
        <translation>說明：無論由誰操作都成立</translation>
    </message>
    <message>
        <source>Task: what the learner is to do</source>
        <translation>任務：學員要做甚麼</translation>
    </message>
    <message>
        <source>Hint: when it is asked for</source>
        <translation>提示：有人要求時才顯示</translation>
    </message>
    <message>
        <source>Note: for the presenter alone</source>
        <translation>備註：只有講者看到</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Saved. Nothing but the texts was changed.</source>
        <translation>已儲存。除文字外沒有改動。</translation>
    </message>
    <message>
        <source>Not saved: the file was changed by somebody else since it was read. Read it again, and what you typed here is gone; or leave it, and keep what you typed.</source>
        <translation>沒有儲存：檔案在讀取之後被他人改動。重新讀取，你在這裏輸入的內容就會消失；不讀取，則輸入的內容仍在。</translation>
    </message>
    <message>
        <source>Not saved: the file cannot be written. Look whether its folder may be written to.</source>
        <translation>沒有儲存：檔案無法寫入。請查看資料夾是否可以寫入。</translation>
    </message>
    <message>
        <source>The file cannot be read as a walkthrough any more. What you typed is still here.</source>
        <translation>檔案已無法作為演練讀取。你輸入的內容仍在這裏。</translation>
    </message>
    <message>
        <source>Not saved: mend the first fault below.</source>
        <translation>沒有儲存：請先改正下面的第一個問題。</translation>
    </message>
</context>
<context>
    <name>EditingView</name>
    <message>
        <source>Title, steps and mistakes</source>
        <translation>標題、步驟和錯誤</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新讀取檔案</translation>
    </message>
    <message>
        <source>Texts of {file} — SIMULATED</source>
        <translation>{file} 的文字 — 模擬交易</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Close without saving? What you typed is gone then.</source>
        <translation>不儲存就關閉嗎？你輸入的內容會消失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Show on the chart: {event}</source>
        <translation>在圖表上顯示：{event}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Ex-dividend: {currency} {cash} a share</source>
        <translation>除淨：每股{currency} {cash}</translation>
    </message>
    <message>
        <source>Ex-dividend: {currency} {cash} a share; {before} shares become {after}</source>
        <translation>除權除息：每股{currency} {cash}，{before}股變為{after}股</translation>
    </message>
    <message>
        <source>Split: {before} into {after}</source>
        <translation>拆股：{before}股拆為{after}股</translation>
    </message>
    <message>
        <source>Results of the first quarter of fiscal {year} published</source>
        <translation>公布{year}財年第一季度業績</translation>
    </message>
    <message>
        <source>Results of the first half of fiscal {year} published</source>
        <translation>公布{year}財年上半年業績</translation>
    </message>
    <message>
        <source>Results of the first nine months of fiscal {year} published</source>
        <translation>公布{year}財年首九個月業績</translation>
    </message>
    <message>
        <source>Results of fiscal {year} published</source>
        <translation>公布{year}財年業績</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Results, events and risks</source>
        <translation>業績、公告與風險</translation>
    </message>
    <message>
        <source>Events and results</source>
        <translation>公告與業績</translation>
    </message>
    <message>
        <source>This company is invented: its name, its code and its figures are made up.</source>
        <translation>本公司屬虛構：名稱、代號及數字均非真實。</translation>
    </message>
    <message>
        <source>Nothing has been published by now.</source>
        <translation>至今未有公布。</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>{day}公布</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>去年同期 {amount}</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>Show it in the rule book</source>
        <translation>在規則庫中查看</translation>
    </message>
    <message>
        <source>Today for {name}</source>
        <translation>{name}今日適用</translation>
    </message>
    <message>
        <source>Explain {term}</source>
        <translation>解釋「{term}」</translation>
    </message>
    <message>
        <source>The term before on this page</source>
        <translation>本頁上一個術語</translation>
    </message>
    <message>
        <source>The next term on this page, F1</source>
        <translation>本頁下一個術語，F1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已儲存。</translation>
    </message>
    <message>
        <source>{name} is not saved: its folder is not there. Choose another place.</source>
        <translation>{name} 未儲存：資料夾不存在，請另選位置。</translation>
    </message>
    <message>
        <source>{name} is not saved: this place may not be written to. Choose another.</source>
        <translation>{name} 未儲存：此處不可寫入，請另選位置。</translation>
    </message>
    <message>
        <source>{name} is not saved: the disk took no more. Make room, or choose another place.</source>
        <translation>{name} 未儲存：磁碟空間不足。請騰出空間或另選位置。</translation>
    </message>
    <message>
        <source>{name} is not saved. Choose another place.</source>
        <translation>{name} 未儲存，請另選位置。</translation>
    </message>
    <message>
        <source>Save list (CSV)</source>
        <translation>儲存列表（CSV）</translation>
    </message>
    <message>
        <source>Save trades (CSV)</source>
        <translation>儲存成交（CSV）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存為 CSV</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Your preferences could not be read, so the usual ones hold. The file is kept as {path}.</source>
        <translation>無法讀取閣下的偏好設定，已改用預設設定。原檔案保留為 {path}。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be opened on this computer now. Nothing of it was changed.</source>
        <translation>日誌 {path} 目前無法在此電腦上開啟，內容沒有改動。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read. Move it away to begin anew; nothing of it was changed.</source>
        <translation>日誌 {path} 無法讀取。移走它即可重新開始；內容沒有改動。</translation>
    </message>
    <message>
        <source>The journal {path} was written by a later version of {brand}. Open it with that version.</source>
        <translation>日誌 {path} 由較新版本的 {brand} 寫入，請用該版本開啟。</translation>
    </message>
    <message>
        <source>This account cannot go on here, since its journal could not follow. Close {brand} and open it again: all that was shown is kept.</source>
        <translation>日誌未能跟上，此戶口無法在這裡繼續。請關閉 {brand} 再開啟：顯示過的內容都已保留。</translation>
    </message>
    <message>
        <source>This walkthrough is open in another window. Close that one first.</source>
        <translation>這個演練已在另一個視窗開啟，請先關閉該視窗。</translation>
    </message>
    <message>
        <source>What was kept of this walkthrough is damaged, so it cannot go on. Begin it anew.</source>
        <translation>這個演練的進度紀錄無法讀取，不能繼續。請重新開始。</translation>
    </message>
    <message>
        <source>This walkthrough was left in another version, so it cannot go on here. Begin it anew.</source>
        <translation>這個演練是在另一個版本中離開的，無法在此繼續。請重新開始。</translation>
    </message>
    <message>
        <source>The text of this walkthrough has changed since it was left. Begin it anew.</source>
        <translation>離開之後，這個演練的內容已經改動。請重新開始。</translation>
    </message>
    <message>
        <source>This walkthrough is not there any more.</source>
        <translation>這個演練已經不存在。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played: there is a fault in its file.</source>
        <translation>無法進行這個演練：檔案內容有錯。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played: it needs market data or an account that is not here.</source>
        <translation>無法進行這個演練：這裏沒有它需要的市場數據或戶口。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played in this way.</source>
        <translation>這個演練不能這樣進行。</translation>
    </message>
    <message>
        <source>There is nothing left of this walkthrough to go on with.</source>
        <translation>這個演練沒有可以繼續的進度。</translation>
    </message>
    <message>
        <source>This walkthrough is over. Begin it anew.</source>
        <translation>這個演練已經結束。請重新開始。</translation>
    </message>
    <message>
        <source>The records of this walkthrough cannot be written. Their file is as it was.</source>
        <translation>無法寫入這次演練的紀錄。檔案沒有改動。</translation>
    </message>
    <message>
        <source>For its author: {fault}</source>
        <translation>給編寫者（英文）：{fault}</translation>
    </message>
    <message>
        <source>The journal {path} belongs to other market data or another profile. Open it with the version that wrote it, or move it away to begin anew.</source>
        <translation>日誌 {path} 屬於其他行情數據或其他戶口類型。請用寫入它的版本開啟，或移走它重新開始。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be written. What was shown before is kept.</source>
        <translation>日誌 {path} 無法寫入。此前顯示的內容已保留。</translation>
    </message>
    <message>
        <source>{path} cannot be used for an account.</source>
        <translation>{path} 無法用於戶口。</translation>
    </message>
    <message>
        <source>This account has reached {day}, {time}, and simulated time does not go back. Choose another account, or begin without --at.</source>
        <translation>此戶口已到 {day} {time}，模擬時間不能倒退。請選擇其他戶口，或不用 --at 啟動。</translation>
    </message>
    <message>
        <source>The drawings could not be read, so the charts have none. The file is kept as {path}.</source>
        <translation>無法讀取圖形檔案，因此圖表上沒有圖形。原檔案保留在 {path}。</translation>
    </message>
    <message>
        <source>Something in {brand} failed. Your account is as it was shown last. What happened is written in {path}.</source>
        <translation>{brand} 發生故障。閣下戶口與最後顯示的一致，詳情已寫入 {path}。</translation>
    </message>
    <message>
        <source>The texts of {language} are missing; the language stays as it was.</source>
        <translation>沒有「{language}」的文字，語言保持不變。</translation>
    </message>
</context>
<context>
    <name>FeeMicroscope</name>
    <message>
        <source>The same order</source>
        <translation>同一指示</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Of the value</source>
        <translation>佔金額</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>多或少</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>取決於</translation>
    </message>
    <message>
        <source>fees {fees}, {part} of the value</source>
        <translation>費用 {fees}，佔金額 {part}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本指示</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation>費用合計</translation>
    </message>
    <message>
        <source>{side} {quantity} {instrument} at {price} on {day}, by the plan: {plan}</source>
        <translation>{side} {instrument} {quantity} 股，價格 {price}，{day}，收費計劃：{plan}</translation>
    </message>
    <message>
        <source>Fees of {fees} on a value of {value}: {part}.</source>
        <translation>成交金額 {value}，費用 {fees}，佔 {part}。</translation>
    </message>
    <message>
        <source>No purchase is cheap enough for this sale to lose nothing.</source>
        <translation>無論買入價多低，這筆賣出都不能保本。</translation>
    </message>
    <message>
        <source>The price must rise by {move} before a sale of it loses nothing.</source>
        <translation>價格上升 {move} 後賣出才不會虧損。</translation>
    </message>
    <message>
        <source>Only shares bought {move} lower, or more, lose nothing by this sale.</source>
        <translation>買入價至少低 {move}，這筆賣出才不會虧損。</translation>
    </message>
    <message>
        <source>Plan: {plan}</source>
        <translation>計劃：{plan}</translation>
    </message>
    <message>
        <source>By the fees from {day} on</source>
        <translation>按{day}起的收費</translation>
    </message>
    <message>
        <source>{quantity} shares: {why}</source>
        <translation>{quantity} 股：{why}</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>最少數量</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>十分之一</translation>
    </message>
    <message>
        <source>ten times as many</source>
        <translation>十倍</translation>
    </message>
    <message>
        <source>a hundred times as many</source>
        <translation>一百倍</translation>
    </message>
    <message>
        <source>from here on no minimum counts</source>
        <translation>由此起不再按最低收費</translation>
    </message>
    <message>
        <source>from here on fixed fees and minima are {part} at most</source>
        <translation>由此起固定及最低收費不超過 {part}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>及其他</translation>
    </message>
    <message>
        <source>nothing: it costs the same</source>
        <translation>沒有分別：費用相同</translation>
    </message>
    <message>
        <source>{fee}: {bound}</source>
        <translation>{fee}：{bound}</translation>
    </message>
    <message>
        <source>its minimum</source>
        <translation>最低收費</translation>
    </message>
    <message>
        <source>its maximum</source>
        <translation>最高收費</translation>
    </message>
    <message>
        <source>charged: {bound}</source>
        <translation>按{bound}計</translation>
    </message>
</context>
<context>
    <name>FeeMicroscopeView</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Fee microscope</source>
        <translation>費用對比</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>The same order by other plans, on other days, in other sizes</source>
        <translation>同一指示按其他計劃、其他日期、其他數量</translation>
    </message>
    <message>
        <source>Its fees, line by line</source>
        <translation>逐項費用</translation>
    </message>
    <message>
        <source>No other plan of the rule book reaches this board.</source>
        <translation>規則庫中沒有其他計劃適用於此板塊。</translation>
    </message>
    <message>
        <source>{fee}: the rule of this order</source>
        <translation>{fee}：本指示的規則</translation>
    </message>
    <message>
        <source>{fee}: the rule beside it</source>
        <translation>{fee}：對照的規則</translation>
    </message>
</context>
<context>
    <name>FeePlans</name>
    <message>
        <source>uSMART</source>
        <translation>盈立證券</translation>
    </message>
    <message>
        <source>{brand}, mainland shares</source>
        <translation>{brand}，A 股</translation>
    </message>
    <message>
        <source>{brand}, Hong Kong shares</source>
        <translation>{brand}，港股</translation>
    </message>
    <message>
        <source>{brand}, US shares</source>
        <translation>{brand}，美股</translation>
    </message>
    <message>
        <source>Mainland standard plan</source>
        <translation>內地標準方案</translation>
    </message>
    <message>
        <source>Futu, Hong Kong shares</source>
        <translation>富途，港股</translation>
    </message>
    <message>
        <source>Hong Kong practice plan</source>
        <translation>香港模擬方案</translation>
    </message>
    <message>
        <source>uSMART, plan A</source>
        <translation>盈立證券，方案A</translation>
    </message>
    <message>
        <source>uSMART, plan B</source>
        <translation>盈立證券，方案B</translation>
    </message>
    <message>
        <source>Tiger, Northbound</source>
        <translation>老虎，滬深股通</translation>
    </message>
    <message>
        <source>Futu, US shares</source>
        <translation>富途，美股</translation>
    </message>
    <message>
        <source>US standard plan</source>
        <translation>美國標準方案</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台費</translation>
    </message>
    <message>
        <source>Exchange handling fee</source>
        <translation>經手費</translation>
    </message>
    <message>
        <source>Regulatory fee</source>
        <translation>證管費</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>過戶費</translation>
    </message>
    <message>
        <source>Transfer fee (HKSCC)</source>
        <translation>過戶費（香港結算）</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印花稅</translation>
    </message>
    <message>
        <source>SFC levy</source>
        <translation>證監會徵費</translation>
    </message>
    <message>
        <source>AFRC levy</source>
        <translation>會財局徵費</translation>
    </message>
    <message>
        <source>HKEX trading fee</source>
        <translation>港交所交易費</translation>
    </message>
    <message>
        <source>HKEX trading tariff</source>
        <translation>港交所系統使用費</translation>
    </message>
    <message>
        <source>Settlement fee</source>
        <translation>交收費</translation>
    </message>
    <message>
        <source>SEC fee</source>
        <translation>美國證監會規費</translation>
    </message>
    <message>
        <source>Trading activity fee</source>
        <translation>交易活動費</translation>
    </message>
    <message>
        <source>Audit trail fee</source>
        <translation>審計跟蹤費</translation>
    </message>
    <message>
        <source>of which {fee}</source>
        <translation>其中：{fee}</translation>
    </message>
    <message>
        <source>{fee} ({rate})</source>
        <translation>{fee}（{rate}）</translation>
    </message>
    <message>
        <source>{fee} ({rate}, min {least})</source>
        <translation>{fee}（{rate}，最低 {least}）</translation>
    </message>
    <message>
        <source>nothing is charged at this time</source>
        <translation>目前不收取</translation>
    </message>
    <message>
        <source>{rate} a share</source>
        <translation>每股 {rate}</translation>
    </message>
    <message>
        <source>{rate} an order</source>
        <translation>每個指示 {rate}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>最高 {most}</translation>
    </message>
    <message>
        <source>at most {ratio} of the value</source>
        <translation>不超過金額的{ratio}</translation>
    </message>
    <message>
        <source>rounded up to 0.01</source>
        <translation>進位至 0.01</translation>
    </message>
    <message>
        <source>rounded up to a whole unit</source>
        <translation>進位至整數</translation>
    </message>
    <message>
        <source>{rate}, {base} shares, at least {least}</source>
        <translation>{rate}，共 {base} 股，最低 {least}</translation>
    </message>
    <message>
        <source>{rate}, {base} shares</source>
        <translation>{rate}，共 {base} 股</translation>
    </message>
    <message>
        <source>{rate} of {base}</source>
        <translation>{base} 的 {rate}</translation>
    </message>
    <message>
        <source>{rate} of {base}, at least {least}</source>
        <translation>{base} 的 {rate}，最低 {least}</translation>
    </message>
</context>
<context>
    <name>FeesCard</name>
    <message>
        <source>Fees paid</source>
        <translation>已付費用</translation>
    </message>
    <message>
        <source>No fee was paid.</source>
        <translation>沒有支付費用。</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by instrument</source>
        <translation>按證券篩選</translation>
    </message>
    <message>
        <source>Filter by side</source>
        <translation>按買賣篩選</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按狀態篩選</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>全部證券</translation>
    </message>
    <message>
        <source>Buy and sell</source>
        <translation>買入及賣出</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>FollowedNote</name>
    <message>
        <source>Use {price}</source>
        <translation>改為 {price}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>送出指示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Pictures that changed: {title}</source>
        <translation>有變化的畫面：{title}</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation>返回說明</translation>
    </message>
    <message>
        <source>No picture has changed.</source>
        <translation>沒有畫面變化。</translation>
    </message>
    <message>
        <source>Changed, new or gone: {changed}. Pictures in this guide: {count}.</source>
        <translation>有變化、新增或消失的：{changed}幅。共有畫面{count}幅。</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>舊</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>This picture is new.</source>
        <translation>這幅畫面是新增的。</translation>
    </message>
    <message>
        <source>This picture is gone.</source>
        <translation>這幅畫面已經沒有了。</translation>
    </message>
    <message>
        <source>{which}: {heading}</source>
        <translation>{which}：{heading}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Seed of the simulated market</source>
        <translation>模擬市場的種子</translation>
    </message>
    <message>
        <source>Rule book as of</source>
        <translation>規則截至</translation>
    </message>
    <message>
        <source>Follow it in {brand}, step by step. The money, the orders and the market are simulated: nothing is bought or sold.</source>
        <translation>請在 {brand} 中一步一步跟著做。資金、買賣盤和市場都是模擬的：甚麼都不會真的買入或賣出。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Skip to the steps</source>
        <translation>跳到步驟</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>Picture of step {number}: {heading}.</source>
        <translation>第{number}步的畫面：{heading}。</translation>
    </message>
    <message>
        <source>Number {number} marks “{label}” and says “{words}”.</source>
        <translation>編號{number}標出「{label}」，並註明「{words}」。</translation>
    </message>
    <message>
        <source>Number {number} says “{words}”.</source>
        <translation>編號{number}註明「{words}」。</translation>
    </message>
    <message>
        <source>Number {number} marks “{label}”.</source>
        <translation>編號{number}標出「{label}」。</translation>
    </message>
    <message>
        <source>Number {number} marks what the step speaks of.</source>
        <translation>編號{number}標出這一步所說的地方。</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}：{words}</translation>
    </message>
    <message>
        <source>Check yourself: question {number}</source>
        <translation>自我檢查：第{number}題</translation>
    </message>
    <message>
        <source>The answers are at the end.</source>
        <translation>答案在最後。</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>各題答案</translation>
    </message>
    <message>
        <source>None of the answers is right.</source>
        <translation>沒有一個答案是對的。</translation>
    </message>
    <message>
        <source>{letter}, {answer}</source>
        <translation>{letter}，{answer}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Halt</name>
    <message>
        <source>Trading paused until {time}</source>
        <translation>臨時停牌至 {time}</translation>
    </message>
    <message>
        <source>Volatility control until {time}: {low} to {high}</source>
        <translation>市場波動調節至 {time}：{low} 至 {high}</translation>
    </message>
    <message>
        <source>At the price band until {time}: {low} to {high}</source>
        <translation>觸及價格區間，至 {time}：{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Held: price as of {time}</source>
        <translation>已暫停：{time} 的價格</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Indicators — SIMULATED</source>
        <translation>指標 — 模擬交易</translation>
    </message>
    <message>
        <source>Draw it on the chart</source>
        <translation>畫在圖上</translation>
    </message>
    <message>
        <source>One length more</source>
        <translation>增加一個週期</translation>
    </message>
    <message>
        <source>One length less</source>
        <translation>減少一個週期</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>回復預設值</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave this walkthrough? You can go on from this step later.</source>
        <translation>要離開這次演練嗎？之後可從這一步繼續。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LookBackBar</name>
    <message>
        <source>Back to now</source>
        <translation>回到現在</translation>
    </message>
    <message>
        <source>Moment of the order</source>
        <translation>指示的時刻</translation>
    </message>
    <message>
        <source>Now. Drag to look back.</source>
        <translation>現在。拖動可回看。</translation>
    </message>
    <message>
        <source>Looking back: {time}</source>
        <translation>回看 {time}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{brand} — SIMULATED</source>
        <translation>{brand} — 模擬交易</translation>
    </message>
    <message>
        <source>{account} · {brand} — SIMULATED</source>
        <translation>{account} · {brand} — 模擬交易</translation>
    </message>
</context>
<context>
    <name>MeasuresStrip</name>
    <message>
        <source>loss</source>
        <comment>instead of a price-earnings ratio</comment>
        <translation>虧損</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Turnover ratio</source>
        <translation>換手率</translation>
    </message>
    <message>
        <source>Volume ratio</source>
        <translation>量比</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52週</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>P/E (TTM)</source>
        <translation>滾動市盈率</translation>
    </message>
    <message>
        <source>P/B</source>
        <translation>市賬率</translation>
    </message>
    <message>
        <source>Dividend yield</source>
        <translation>股息率</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name of the account</source>
        <translation>戶口名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>All bars, with a window over those in view</source>
        <translation>全部陰陽燭，視窗內為正在顯示的部分</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Contract note</source>
        <translation>成交單據</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Compare fees…</source>
        <translation>比較費用…</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>收起詳情</translation>
    </message>
    <message>
        <source>Everything that happened to the order</source>
        <translation>指示的全過程</translation>
    </message>
    <message>
        <source>Full life</source>
        <translation>全過程</translation>
    </message>
    <message>
        <source>Contract note</source>
        <translation>成交單據</translation>
    </message>
    <message>
        <source>Order {number}: {side} {count} {symbol} · {status}</source>
        <translation>指示 {number}：{side} {count}股 {symbol} · {status}</translation>
    </message>
    <message>
        <source>{day} · {type} · price {price} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 價格 {price} · {validity} · 成交 {filled} / {count}</translation>
    </message>
    <message>
        <source>{day} · {type} · stop {stop} · price {price} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 觸發價{stop} · 價格{price} · 有效期：{validity} · 已成交{filled}／{count}</translation>
    </message>
    <message>
        <source>{day} · {type} · trail {trail} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 追蹤距離{trail} · 有效期：{validity} · 已成交{filled}／{count}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>執行方</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Instrument</source>
        <translation>證券</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>買賣方向</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>買賣盤類別</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>觸發價</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>追蹤距離</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count}股</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Held by the broker until</source>
        <translation>經紀暫存至</translation>
    </message>
</context>
<context>
    <name>OrderLife</name>
    <message>
        <source>You</source>
        <translation>閣下</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>經紀</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Keeps it until the exchange takes orders, {until}.</source>
        <translation>暫存指示，待交易所{until}接受買賣盤。</translation>
    </message>
    <message>
        <source>Submitted the order, in place of another one.</source>
        <translation>提交了指示，取代另一個。</translation>
    </message>
    <message>
        <source>Finds nothing against the change; {cash} of cash are frozen.</source>
        <translation>更改沒有問題；凍結資金 {cash}。</translation>
    </message>
    <message>
        <source>Changes it; {ahead} shares are ahead of it in the queue.</source>
        <translation>更改指示；排在前面的有 {ahead} 股。</translation>
    </message>
    <message>
        <source>Submitted the order.</source>
        <translation>提交指示。</translation>
    </message>
    <message>
        <source>Sends it to the exchange.</source>
        <translation>送往交易所。</translation>
    </message>
    <message>
        <source>Trades.</source>
        <translation>成交。</translation>
    </message>
    <message>
        <source>Drops the rest, which found nobody.</source>
        <translation>取消無對手盤的餘數。</translation>
    </message>
    <message>
        <source>Asked to cancel.</source>
        <translation>要求取消。</translation>
    </message>
    <message>
        <source>Takes the rest out of the queue.</source>
        <translation>撤下輪候的餘數。</translation>
    </message>
    <message>
        <source>Reports that the exchange took it. Accepted is not filled.</source>
        <translation>回報：交易所已接納。已接納不等於成交。</translation>
    </message>
    <message>
        <source>Reports that the rest is cancelled; what was frozen is free.</source>
        <translation>回報：餘數已取消，凍結已解除。</translation>
    </message>
    <message>
        <source>Asked to change the order.</source>
        <translation>要求更改指示。</translation>
    </message>
    <message>
        <source>Asked to change it: cancelled first, then ordered again.</source>
        <translation>要求更改：先取消，再重新落盤。</translation>
    </message>
    <message>
        <source>Ordered again what is still wished for, as another order.</source>
        <translation>就仍想要的數量重新落盤，為另一個指示。</translation>
    </message>
    <message>
        <source>Finds nothing against the change; the shares are frozen.</source>
        <translation>更改沒有問題；凍結股票。</translation>
    </message>
    <message>
        <source>Changes it; nobody is ahead of it.</source>
        <translation>更改指示；前面沒有人。</translation>
    </message>
    <message>
        <source>Puts another order in its place.</source>
        <translation>以另一個指示取代它。</translation>
    </message>
    <message>
        <source>Reports that the order is changed.</source>
        <translation>回報：指示已更改。</translation>
    </message>
    <message>
        <source>Reports that another order took its place.</source>
        <translation>回報：已由另一個指示取代。</translation>
    </message>
    <message>
        <source>The day ended: the rest expires; what was frozen is free.</source>
        <translation>當日結束，餘數失效，凍結已解除。</translation>
    </message>
    <message>
        <source>Finds nothing against it; freezes {cash} of cash.</source>
        <translation>核對通過，凍結資金 {cash}。</translation>
    </message>
    <message>
        <source>Finds nothing against it; freezes the shares.</source>
        <translation>核對通過，凍結股份。</translation>
    </message>
    <message>
        <source>Sees a trade at {price}, which sets it off.</source>
        <translation>見到{price}的成交，指示被觸發。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; nothing is frozen yet.</source>
        <translation>保留至價格達到{price}；尚未凍結。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; freezes {cash} of cash.</source>
        <translation>保留至價格達到{price}；凍結資金{cash}。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; freezes the shares.</source>
        <translation>保留至價格達到{price}；凍結股份。</translation>
    </message>
    <message>
        <source>Accepts it; nothing stays in the queue.</source>
        <translation>接納指示，沒有餘數要輪候。</translation>
    </message>
    <message>
        <source>Accepts it; it waits first in the queue.</source>
        <translation>接納指示，排在最前。</translation>
    </message>
    <message>
        <source>Accepts it; {ahead} shares are ahead of it in the queue.</source>
        <translation>接納指示，前面有{ahead}股輪候。</translation>
    </message>
    <message>
        <source>Reports trade {number} and books it.</source>
        <translation>回報第{number}筆成交並入賬。</translation>
    </message>
    <message>
        <source>Reports trade {number} and books it; {frozen} stay frozen for the rest.</source>
        <translation>回報第{number}筆成交並入賬，餘數仍凍結 {frozen}。</translation>
    </message>
    <message>
        <source>Refuses it; the exchange never sees it.</source>
        <translation>拒絕指示，未送往交易所。</translation>
    </message>
    <message>
        <source>Reports that it was turned away; what was frozen is free.</source>
        <translation>回報：指示被拒，凍結已解除。</translation>
    </message>
    <message>
        <source>Turns it away.</source>
        <translation>拒絕指示。</translation>
    </message>
    <message>
        <source>Could not send it; what was frozen is free.</source>
        <translation>未能送出；凍結部分已解除凍結。</translation>
    </message>
    <message>
        <source>Reports that it was not cancelled.</source>
        <translation>回報：未能取消。</translation>
    </message>
    <message>
        <source>Does not cancel it.</source>
        <translation>拒絕取消。</translation>
    </message>
    <message>
        <source>Does not change it.</source>
        <translation>不予更改。</translation>
    </message>
    <message>
        <source>Reports that it was not changed.</source>
        <translation>回報：指示未能更改。</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>{side} {count} · {state}</source>
        <translation>{side} {count} · {state}</translation>
    </message>
    <message>
        <source>{side} {count} · stop · {state}</source>
        <translation>{side} {count} · 止蝕 · {state}</translation>
    </message>
    <message>
        <source>{side} {count} · trailing stop · {state}</source>
        <translation>{side} {count} · 追蹤止蝕 · {state}</translation>
    </message>
    <message>
        <source>{side} {count} at {price}</source>
        <translation>{side} {count}，價格 {price}</translation>
    </message>
    <message>
        <source>{side} {count} at {price}, {change} ({share}) from the last price</source>
        <translation>{side} {count}，價格 {price}，距最新價 {change}（{share}）</translation>
    </message>
    <message>
        <source>Limit up {price}</source>
        <translation>漲停 {price}</translation>
    </message>
    <message>
        <source>Limit down {price}</source>
        <translation>跌停 {price}</translation>
    </message>
    <message>
        <source>{order}, at {price}.</source>
        <translation>{order}，價格 {price}。</translation>
    </message>
    <message>
        <source>Drag it to another price: the change is shown for review, nothing is sent. By keyboard: open the order from the list of orders and choose Change.</source>
        <translation>可拖到另一價格：先顯示改單供核對，不會發出任何指示。用鍵盤：從買賣盤列表打開該買賣盤，再選「更改」。</translation>
    </message>
    <message>
        <source>This is the past, in which nothing can be changed.</source>
        <translation>這是過去，不能再改。</translation>
    </message>
    <message>
        <source>The stop of an order that a broker keeps cannot be changed: cancel the order and place it again. What else can be changed is on the page of the order.</source>
        <translation>經紀暫存的買賣盤，其止蝕價不能改：請取消後重新落盤。其他可改的內容見該買賣盤的頁面。</translation>
    </message>
</context>
<context>
    <name>OrderLinks</name>
    <message>
        <source>The order that took its place</source>
        <translation>取代它的指示</translation>
    </message>
    <message>
        <source>The order of which it took the place</source>
        <translation>被它取代的指示</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>買賣指示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>買賣</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均價</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>{side} {quantity} {symbol} · {status}</source>
        <translation>{side} {quantity}股 {symbol} · {status}</translation>
    </message>
    <message>
        <source>{time} · {type} {price}</source>
        <translation>{time} · {type} {price}</translation>
    </message>
    <message>
        <source>{time} · {type} {price} · {filled} at {average}</source>
        <translation>{time} · {type} {price} · 成交{filled}股，均價 {average}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the open {count} of {symbol}</source>
        <translation>取消 {symbol} 未成交的{count}股</translation>
    </message>
</context>
<context>
    <name>OrderTypeWords</name>
    <message>
        <source>Limit</source>
        <translation>限價盤</translation>
    </message>
    <message>
        <source>Market: best five, rest dropped</source>
        <translation>市價：最優五檔，餘數取消</translation>
    </message>
    <message>
        <source>Market: best five, rest to limit</source>
        <translation>市價：最優五檔，餘數轉限價</translation>
    </message>
    <message>
        <source>Market: own side&apos;s best</source>
        <translation>市價：本方最優</translation>
    </message>
    <message>
        <source>Market: other side&apos;s best</source>
        <translation>市價：對手方最優</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>即時成交餘數取消</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>全數成交或取消</translation>
    </message>
    <message>
        <source>Enhanced limit</source>
        <translation>增強限價盤</translation>
    </message>
    <message>
        <source>Special limit</source>
        <translation>特別限價盤</translation>
    </message>
    <message>
        <source>At auction</source>
        <translation>競價盤</translation>
    </message>
    <message>
        <source>At-auction limit</source>
        <translation>競價限價盤</translation>
    </message>
    <message>
        <source>Odd lot</source>
        <translation>碎股</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市價盤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止蝕盤</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止蝕限價盤</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>追蹤止蝕盤</translation>
    </message>
    <message>
        <source>Take profit and stop (OCO)</source>
        <translation>止賺止蝕盤（OCO）</translation>
    </message>
    <message>
        <source>At the open</source>
        <translation>開市成交盤</translation>
    </message>
    <message>
        <source>At the close</source>
        <translation>收市成交盤</translation>
    </message>
    <message>
        <source>After-hours fixed price</source>
        <translation>盤後固定價格</translation>
    </message>
    <message>
        <source>Best 5, drop</source>
        <translation>五檔餘消</translation>
    </message>
    <message>
        <source>Best 5, limit</source>
        <translation>五檔轉限</translation>
    </message>
    <message>
        <source>Own best</source>
        <translation>本方最優</translation>
    </message>
    <message>
        <source>Other best</source>
        <translation>對方最優</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>即成餘消</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>全成或消</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>增強限價</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特別限價</translation>
    </message>
    <message>
        <source>Auction limit</source>
        <translation>競價限價</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>追蹤止蝕</translation>
    </message>
    <message>
        <source>OCO</source>
        <translation>止賺止蝕</translation>
    </message>
    <message>
        <source>At open</source>
        <translation>開市成交</translation>
    </message>
    <message>
        <source>At close</source>
        <translation>收市成交</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>盤後固定</translation>
    </message>
    <message>
        <source>Trades only at your price, which may not go past the best opposite one; the rest waits in the queue.</source>
        <translation>只按閣下的價格成交，價格不得超過對手方最優價；未成交部分輪候。</translation>
    </message>
    <message>
        <source>Trades at your price or better; what does not trade waits in the queue.</source>
        <translation>按閣下的價格或更佳價格成交，未成交部分輪候。</translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; what does not trade is dropped.</source>
        <translation>與對手方最優五檔即時成交，餘數自動取消。</translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; the rest waits at the last price.</source>
        <translation>與對手方最優五檔即時成交，餘數按最後成交價轉為限價盤輪候。</translation>
    </message>
    <message>
        <source>Takes the best price on your own side and waits there, behind who was first.</source>
        <translation>以本方最優價申報，排在先到者之後。</translation>
    </message>
    <message>
        <source>Takes the best price on the other side as its limit; the rest waits there.</source>
        <translation>以對手方最優價為限價申報，餘數在該價位輪候。</translation>
    </message>
    <message>
        <source>Trades at once what it can; what does not trade is cancelled.</source>
        <translation>能成交的立即成交，其餘取消。</translation>
    </message>
    <message>
        <source>Trades whole and at once, or not at all.</source>
        <translation>要麼即時全部成交，要麼全部取消。</translation>
    </message>
    <message>
        <source>Its price may go up to nine spreads past the best opposite one; it trades through up to ten prices, and the rest waits at your price.</source>
        <translation>價格最多可超過對手方最優價九個價位，最多與十個價格的隊列成交；餘數按閣下的價格輪候。</translation>
    </message>
    <message>
        <source>Trades at your price or better through up to ten prices; the rest is cancelled.</source>
        <translation>按閣下的價格或更佳價格，最多與十個價位成交；餘數取消。</translation>
    </message>
    <message>
        <source>Names no price and goes first in the auction; what does not trade is cancelled.</source>
        <translation>不指定價格，在競價中優先成交；未成交部分取消。</translation>
    </message>
    <message>
        <source>Takes part in the auction at your price or better.</source>
        <translation>按閣下的價格或更佳價格參與競價。</translation>
    </message>
    <message>
        <source>For fewer shares than one board lot, which trade apart and often at a worse price.</source>
        <translation>用於不足一手的股數，分開成交，價格往往較差。</translation>
    </message>
    <message>
        <source>Trades at once at the best prices there are, whatever they are.</source>
        <translation>不論價格，立即以當前最佳價格成交。</translation>
    </message>
    <message>
        <source>The broker holds it; when the market reaches the stop price, it goes out as a market order.</source>
        <translation>由經紀暫存；市價到達觸發價時，以市價盤送出。</translation>
    </message>
    <message>
        <source>The broker holds it; when the market reaches the stop price, it goes out as a limit order.</source>
        <translation>由經紀暫存；市價到達觸發價時，以限價盤送出。</translation>
    </message>
    <message>
        <source>The broker holds it and watches two prices; the first that is reached sends the order, and the other is gone.</source>
        <translation>由經紀暫存，留意兩個價格；先到達的一個送出買賣盤，另一個隨即失效。</translation>
    </message>
    <message>
        <source>A stop that follows the market at a fixed distance and never goes back.</source>
        <translation>止蝕價按固定距離跟隨市價，只進不退。</translation>
    </message>
    <message>
        <source>Trades at the price of the opening auction, or not at all.</source>
        <translation>按開市競價的價格成交，否則不成交。</translation>
    </message>
    <message>
        <source>Trades at the price of the closing auction, or not at all.</source>
        <translation>按收市競價的價格成交，否則不成交。</translation>
    </message>
    <message>
        <source>Trades after the close, at the day&apos;s closing price, if your limit allows it.</source>
        <translation>收市後按當日收市價成交，前提是閣下的限價允許。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Buy</source>
        <translation>買入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>賣出</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Held by the broker</source>
        <translation>經紀暫存</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>輪候中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>已要求取消</translation>
    </message>
    <message>
        <source>Change requested</source>
        <translation>已要求更改</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rest cancelled</source>
        <translation>餘數已取消</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被新指示取代</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Failed at the broker</source>
        <translation>經紀處理失敗</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>取消中…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>更改中…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>即日有效</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>取消前有效</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Opening call auction</source>
        <translation>開市集合競價</translation>
    </message>
    <message>
        <source>Opening call auction, no cancelling</source>
        <translation>開市集合競價（不可取消）</translation>
    </message>
    <message>
        <source>Opening call auction, random end</source>
        <translation>開市集合競價（隨機結束）</translation>
    </message>
    <message>
        <source>Break before continuous trading</source>
        <translation>等待持續交易</translation>
    </message>
    <message>
        <source>Continuous trading</source>
        <translation>持續交易</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午間休市</translation>
    </message>
    <message>
        <source>Reference price fixing</source>
        <translation>參考價釐定</translation>
    </message>
    <message>
        <source>Closing call auction</source>
        <translation>收市集合競價</translation>
    </message>
    <message>
        <source>Closing call auction, no cancelling</source>
        <translation>收市集合競價（不可取消）</translation>
    </message>
    <message>
        <source>Closing call auction, random end</source>
        <translation>收市集合競價（隨機結束）</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>已收市</translation>
    </message>
    <message>
        <source>After-hours fixed price</source>
        <translation>盤後固定價格交易</translation>
    </message>
    <message>
        <source>SSE main board</source>
        <translation>上交所主板</translation>
    </message>
    <message>
        <source>STAR Market</source>
        <translation>科創板</translation>
    </message>
    <message>
        <source>SSE funds</source>
        <translation>上交所基金</translation>
    </message>
    <message>
        <source>SZSE main board</source>
        <translation>深交所主板</translation>
    </message>
    <message>
        <source>ChiNext</source>
        <translation>創業板</translation>
    </message>
    <message>
        <source>Beijing Stock Exchange</source>
        <translation>北交所</translation>
    </message>
    <message>
        <source>Northbound, SSE main board</source>
        <translation>滬股通</translation>
    </message>
    <message>
        <source>Northbound, STAR Market</source>
        <translation>滬股通·科創板</translation>
    </message>
    <message>
        <source>Northbound, SSE funds</source>
        <translation>滬股通·基金</translation>
    </message>
    <message>
        <source>Northbound, SZSE main board</source>
        <translation>深股通</translation>
    </message>
    <message>
        <source>Northbound, ChiNext</source>
        <translation>深股通·創業板</translation>
    </message>
    <message>
        <source>HKEX main board</source>
        <translation>港交所主板</translation>
    </message>
    <message>
        <source>HKEX exchange-traded products</source>
        <translation>港交所交易所買賣產品</translation>
    </message>
    <message>
        <source>US markets</source>
        <translation>美股</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Show all orders</source>
        <translation>顯示全部指示</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>買賣指示</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count}項未完成</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>No order yet. Open an instrument and press Trade.</source>
        <translation>暫無指示。開啟一隻證券，按「交易」即可落盤。</translation>
    </message>
    <message>
        <source>No order fits these filters. Choose others, or show all orders.</source>
        <translation>沒有符合篩選條件的指示。請更改條件，或顯示全部指示。</translation>
    </message>
    <message>
        <source>No order is open. Those that have ended stand under All.</source>
        <translation>沒有未完成的指示。已結束的見「全部」。</translation>
    </message>
    <message>
        <source>No order was sent today. Open an instrument and press Trade.</source>
        <translation>今日未有指示。開啟一隻證券，按「交易」即可落盤。</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>Detail page</source>
        <translation>詳情頁</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第{number}頁，共{count}頁</translation>
    </message>
</context>
<context>
    <name>PortfolioView</name>
    <message>
        <source>Portfolio</source>
        <translation>投資組合</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持倉明細</translation>
    </message>
    <message>
        <source>The account holds no shares. What is bought stands here once the broker reports it.</source>
        <translation>戶口暫無持倉。買入成交並由經紀回報後，將在此顯示。</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>{name}: show the instrument</source>
        <translation>{name}：查看證券</translation>
    </message>
    <message>
        <source>Value {amount}</source>
        <translation>市值 {amount}</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count}股</translation>
    </message>
    <message>
        <source>{amount}  ({ratio})</source>
        <translation>{amount}（{ratio}）</translation>
    </message>
    <message>
        <source>Profit, fees included: {amount}</source>
        <translation>盈虧（連費用）：{amount}</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>平均成本</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>打和價</translation>
    </message>
    <message>
        <source>fees included</source>
        <translation>連費用</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Today&apos;s profit</source>
        <translation>今日盈虧</translation>
    </message>
    <message>
        <source>Realised by sales</source>
        <translation>已實現盈虧</translation>
    </message>
    <message>
        <source>{count} from {day}</source>
        <translation>{count}股 {day}起</translation>
    </message>
    <message>
        <source>{count} in open sales</source>
        <translation>{count}股賣盤凍結</translation>
    </message>
    <message>
        <source>Sellable now</source>
        <translation>可賣</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Ready to begin</source>
        <translation>準備開始</translation>
    </message>
    <message>
        <source>Your turn: Next goes on</source>
        <translation>輪到你：按「下一步」繼續</translation>
    </message>
    <message>
        <source>The script could not do this: Next skips it</source>
        <translation>腳本未能完成這一步：按「下一步」略過</translation>
    </message>
    <message>
        <source>The script acts</source>
        <translation>腳本正在操作</translation>
    </message>
    <message>
        <source>The learner&apos;s turn</source>
        <translation>輪到學員操作</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>正在提問</translation>
    </message>
    <message>
        <source>The right answer is shown: Next goes on</source>
        <translation>已顯示正確答案：按「下一步」繼續</translation>
    </message>
    <message>
        <source>Waiting for the market</source>
        <translation>正在等候市場</translation>
    </message>
    <message>
        <source>The market waits for you</source>
        <translation>市場在等你</translation>
    </message>
    <message>
        <source>A mistake is explained</source>
        <translation>正在說明一個錯誤</translation>
    </message>
    <message>
        <source>The walkthrough was left</source>
        <translation>已離開演練</translation>
    </message>
    <message>
        <source>The walkthrough is over</source>
        <translation>演練已結束</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交給學員</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回操作</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Go back to the step before; the market goes back with it. Page Up does it too.</source>
        <translation>返回上一步，市場亦會一同返回當時。也可按 Page Up。</translation>
    </message>
    <message>
        <source>Go on. Page Down does it too.</source>
        <translation>繼續。也可按 Page Down。</translation>
    </message>
    <message>
        <source>Let the learner act at the room&apos;s window, until you take back.</source>
        <translation>讓學員在大螢幕的視窗操作，直至你收回。</translation>
    </message>
    <message>
        <source>Act yourself again.</source>
        <translation>重新由你操作。</translation>
    </message>
    <message>
        <source>Leave the walkthrough. You are asked first.</source>
        <translation>離開演練。離開前會先詢問你。</translation>
    </message>
    <message>
        <source>Unfreeze the market</source>
        <translation>讓市場繼續</translation>
    </message>
    <message>
        <source>Freeze the market</source>
        <translation>凍結市場</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>顯示金額</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隱藏金額</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>這是最後一步。</translation>
    </message>
    <message>
        <source>Next: step {number}</source>
        <translation>下一步：第 {number} 步</translation>
    </message>
    <message>
        <source>Next, as things stand: step {number}</source>
        <translation>按目前情況，下一步：第 {number} 步</translation>
    </message>
    <message>
        <source>✓ {answer} (right)</source>
        <translation>✓ {answer}（正確）</translation>
    </message>
    <message>
        <source>Step {number}, done: {say}</source>
        <translation>第 {number} 步，已完成：{say}</translation>
    </message>
    <message>
        <source>Step {number}, not done: {say}</source>
        <translation>第 {number} 步，未完成：{say}</translation>
    </message>
    <message>
        <source>Step {number}, where the run is: {say}</source>
        <translation>第 {number} 步，目前位置：{say}</translation>
    </message>
    <message>
        <source>Step {number}: {say}</source>
        <translation>第 {number} 步：{say}</translation>
    </message>
    <message>
        <source>Over the plan by</source>
        <translation>超出計劃</translation>
    </message>
    <message>
        <source>Left of the plan</source>
        <translation>計劃剩餘</translation>
    </message>
    <message>
        <source>Left, estimated</source>
        <translation>預計剩餘</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>沒有計劃</translation>
    </message>
    <message>
        <source>Planned: {count} minutes</source>
        <translation>計劃：{count} 分鐘</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Presenter · {brand} — SIMULATED</source>
        <translation>講者 · {brand} — 模擬交易</translation>
    </message>
    <message>
        <source>Market frozen</source>
        <translation>市場已凍結</translation>
    </message>
    <message>
        <source>Amounts hidden</source>
        <translation>金額已隱藏</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>{preset} {price}</source>
        <translation>{preset} {price}</translation>
    </message>
    <message>
        <source>Follow the market: {preset}</source>
        <translation>跟隨市價：{preset}</translation>
    </message>
    <message>
        <source>Follow the market</source>
        <translation>跟隨市價</translation>
    </message>
    <message>
        <source>✓ Following: {preset}</source>
        <translation>✓ 跟隨中：{preset}</translation>
    </message>
</context>
<context>
    <name>PriceVolumeView</name>
    <message>
        <source>Volume by price, the highest price first</source>
        <translation>分價成交量，最高價在最上</translation>
    </message>
    <message>
        <source>Blue: what buyers came for. Grey: what sellers came for. Light: matched in a call auction.</source>
        <translation>藍色：主動買入。灰色：主動賣出。淺色：集合競價成交。</translation>
    </message>
    <message>
        <source>Nothing has been traded yet today.</source>
        <translation>今日尚未有成交。</translation>
    </message>
    <message>
        <source>{buys} bought, {sells} sold, {auction} matched in auctions</source>
        <translation>主動買入{buys}，主動賣出{sells}，集合競價{auction}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Opens with {cash}</source>
        <translation>初始資金 {cash}</translation>
    </message>
    <message>
        <source>This account is open in another window. Close that one first.</source>
        <translation>此戶口已在另一個視窗開啟，請先關閉該視窗。</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>建立並進入</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新戶口…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進入</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Mainland investor with STAR permission</source>
        <translation>內地投資者（已開通科創板）</translation>
    </message>
    <message>
        <source>Mainland investor without STAR permission</source>
        <translation>內地投資者（未開通科創板）</translation>
    </message>
    <message>
        <source>Hong Kong investor</source>
        <translation>香港投資者</translation>
    </message>
    <message>
        <source>Hong Kong institutional professional investor</source>
        <translation>香港機構專業投資者</translation>
    </message>
    <message>
        <source>United States investor</source>
        <translation>美國投資者</translation>
    </message>
    <message>
        <source>Trades Shanghai and Shenzhen, STAR and ChiNext included. The account of the first lesson.</source>
        <translation>可交易滬深兩市，包括科創板及創業板。第一課所用的戶口。</translation>
    </message>
    <message>
        <source>Trades the main boards of Shanghai and Shenzhen. A STAR or ChiNext order is refused, with the reason.</source>
        <translation>可交易滬深主板。科創板及創業板的指示會被拒絕，並說明原因。</translation>
    </message>
    <message>
        <source>Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen. A STAR or ChiNext order is refused, with the reason.</source>
        <translation>可買賣港股，並可經滬深股通（北向）買賣滬深股票。科創板或創業板買賣盤會被拒絕，並說明理由。</translation>
    </message>
    <message>
        <source>Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen, STAR and ChiNext included.</source>
        <translation>可買賣港股，並可經滬深股通（北向）買賣滬深股票，包括科創板和創業板。</translation>
    </message>
    <message>
        <source>Trades the United States, where an order may be for one share.</source>
        <translation>可買賣美股，一股起買。</translation>
    </message>
    <message>
        <source>{name} ({account})</source>
        <translation>{name} · {account}</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第{step}步，共{steps}步</translation>
    </message>
</context>
<context>
    <name>QuantityPage</name>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantity in shares</source>
        <translation>數量（股）</translation>
    </message>
    <message>
        <source>Type how many shares.</source>
        <translation>請輸入股數。</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <source>At most {most}, fees included</source>
        <translation>最多 {most}（連費用）</translation>
    </message>
    <message>
        <source>Sellable now: {sellable} of {held} shares.</source>
        <translation>持有{held}股，可賣{sellable}股。</translation>
    </message>
    <message>
        <source>At least {least} shares.</source>
        <translation>最少{least}股。</translation>
    </message>
    <message>
        <source>Board lot of {least} shares, and multiples of it.</source>
        <translation>每手{least}股，須為其整數倍。</translation>
    </message>
    <message>
        <source>{least} to {most} shares: less than one board lot.</source>
        <translation>{least}至{most}股：不足一手。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without a price it is not known how many can be bought.</source>
        <translation>填寫價格後才知可買多少。</translation>
    </message>
    <message>
        <source>The available cash does not cover {least} shares.</source>
        <translation>可用資金不足以買入{least}股。</translation>
    </message>
    <message>
        <source>None of these shares can be sold now.</source>
        <translation>目前沒有可賣股份。</translation>
    </message>
    <message>
        <source>{sign} would be {part}: below the least order, {least} shares.</source>
        <translation>{sign} 為{part}股，低於最低數量{least}股。</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>In the queue: {now} shares ahead of you now, {first} when the order was accepted</source>
        <translation>輪候：前面現有{now}股，加入時有{first}股</translation>
    </message>
</context>
<context>
    <name>QuoteHeader</name>
    <message>
        <source>Looking back: {time}</source>
        <translation>回看 {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開市</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交股數</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>漲停</translation>
    </message>
    <message>
        <source>Prev close</source>
        <translation>前收市</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交額</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>跌停</translation>
    </message>
    <message>
        <source>No trade yet today</source>
        <translation>今日未有成交</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>虛構</translation>
    </message>
    <message>
        <source>no price limit today</source>
        <translation>今日不設漲跌幅限制</translation>
    </message>
    <message>
        <source>min {shares}</source>
        <translation>{shares}股起</translation>
    </message>
    <message>
        <source>lot {shares}</source>
        <translation>每手{shares}股</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the market is not simulated</source>
        <translation>該市場未作模擬</translation>
    </message>
    <message>
        <source>the account does not reach the market</source>
        <translation>戶口不能買賣該市場</translation>
    </message>
    <message>
        <source>the account lacks the permission</source>
        <translation>戶口沒有權限</translation>
    </message>
    <message>
        <source>not on the list of what can be traded here</source>
        <translation>不在可買賣名單上</translation>
    </message>
    <message>
        <source>can only be sold here</source>
        <translation>只可賣出</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市場已收市</translation>
    </message>
    <message>
        <source>no orders are taken at this time</source>
        <translation>此時不接受買賣盤</translation>
    </message>
    <message>
        <source>not this order type at this time</source>
        <translation>此時不可用這種盤</translation>
    </message>
    <message>
        <source>no such order type on this market</source>
        <translation>該市場沒有這種盤</translation>
    </message>
    <message>
        <source>no price limit today</source>
        <translation>今天沒有漲跌幅限制</translation>
    </message>
    <message>
        <source>nobody on the other side</source>
        <translation>對手方沒有報價</translation>
    </message>
    <message>
        <source>valid for too long</source>
        <translation>有效期過長</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>沒有價格</translation>
    </message>
    <message>
        <source>price between two ticks</source>
        <translation>價格不在最低上落價位上</translation>
    </message>
    <message>
        <source>price below every legal one</source>
        <translation>價格低於價位表</translation>
    </message>
    <message>
        <source>price above every legal one</source>
        <translation>價格高於價位表</translation>
    </message>
    <message>
        <source>price above limit-up</source>
        <translation>價格高於漲停價</translation>
    </message>
    <message>
        <source>price below limit-down</source>
        <translation>價格低於跌停價</translation>
    </message>
    <message>
        <source>price above the range of the opening auction</source>
        <translation>價格高於開市集合競價的範圍</translation>
    </message>
    <message>
        <source>price below the range of the opening auction</source>
        <translation>價格低於開市集合競價的範圍</translation>
    </message>
    <message>
        <source>price above the price cage</source>
        <translation>價格高於有效申報價格範圍</translation>
    </message>
    <message>
        <source>price below the price cage</source>
        <translation>價格低於有效申報價格範圍</translation>
    </message>
    <message>
        <source>price too far below the nominal price</source>
        <translation>價格比按盤價低太多</translation>
    </message>
    <message>
        <source>price too far above the nominal price</source>
        <translation>價格比按盤價高太多</translation>
    </message>
    <message>
        <source>price too many spreads below</source>
        <translation>價格低了太多價位</translation>
    </message>
    <message>
        <source>price too many spreads above</source>
        <translation>價格高了太多價位</translation>
    </message>
    <message>
        <source>price below the range of the auction</source>
        <translation>價格低於集合競價的範圍</translation>
    </message>
    <message>
        <source>price above the range of the auction</source>
        <translation>價格高於集合競價的範圍</translation>
    </message>
    <message>
        <source>price below the band of the halt</source>
        <translation>價格低於限制狀態的範圍</translation>
    </message>
    <message>
        <source>price above the band of the halt</source>
        <translation>價格高於限制狀態的範圍</translation>
    </message>
    <message>
        <source>price worse than the close</source>
        <translation>價格不及收市價</translation>
    </message>
    <message>
        <source>the stop price is missing</source>
        <translation>沒有觸發價</translation>
    </message>
    <message>
        <source>stop price between two ticks</source>
        <translation>觸發價不在最低上落價位上</translation>
    </message>
    <message>
        <source>stop price on the wrong side of the market</source>
        <translation>觸發價在市價的錯誤一側</translation>
    </message>
    <message>
        <source>price on the wrong side to take a profit</source>
        <translation>止賺價在市價的錯誤一側</translation>
    </message>
    <message>
        <source>the distance is missing</source>
        <translation>沒有距離</translation>
    </message>
    <message>
        <source>distance that is no whole number of ticks</source>
        <translation>距離不是最低上落價位的整數倍</translation>
    </message>
    <message>
        <source>distance too wide</source>
        <translation>距離過大</translation>
    </message>
    <message>
        <source>fewer shares than the minimum</source>
        <translation>少於最低數量</translation>
    </message>
    <message>
        <source>no whole board lots</source>
        <translation>不是整手</translation>
    </message>
    <message>
        <source>more shares than the maximum</source>
        <translation>超過最高數量</translation>
    </message>
    <message>
        <source>an odd lot must be sold whole</source>
        <translation>碎股須一次賣出</translation>
    </message>
    <message>
        <source>not enough cash</source>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>not enough shares</source>
        <translation>股份不足</translation>
    </message>
    <message>
        <source>bought today, to be sold on a later day</source>
        <translation>今天買入，以後才可賣出</translation>
    </message>
    <message>
        <source>no cancels at this time</source>
        <translation>此時不接受取消</translation>
    </message>
    <message>
        <source>nothing of the order was open any more</source>
        <translation>買賣盤已沒有未成交部分</translation>
    </message>
    <message>
        <source>an order of this type cannot be changed</source>
        <translation>這種盤不可更改</translation>
    </message>
    <message>
        <source>no changes at this time</source>
        <translation>此時不接受更改</translation>
    </message>
    <message>
        <source>another request was under way</source>
        <translation>另一項要求正在傳送</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>沒有任何更改</translation>
    </message>
    <message>
        <source>no more shares than were filled already</source>
        <translation>股數不多於已成交數量</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>● Recording: gestures so far {count}</source>
        <translation>● 正在錄製：至今 {count} 個操作</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>結束這一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the window and write the file.</source>
        <translation>關閉視窗並寫入檔案。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{code} can be looked at, but not traded here yet.</source>
        <translation>{code} 目前只可查看，暫不能買賣。</translation>
    </message>
    <message>
        <source>Orders are simulated on the SSE main board and the STAR Market; this is: {board}.</source>
        <translation>目前只模擬上交所主板及科創板的買賣，此證券屬於{board}。</translation>
    </message>
    <message>
        <source>This practice account does not reach this market ({board}).</source>
        <translation>此模擬戶口不能參與{board}買賣。</translation>
    </message>
    <message>
        <source>Mainland accounts trade on the mainland, Hong Kong accounts in Hong Kong and, through Stock Connect, on the mainland, US accounts in the United States. Choose an account that reaches this market.</source>
        <translation>內地戶口在內地交易，香港戶口在香港交易、並可經滬深股通在內地交易，美國戶口在美國交易。請選擇可以進入該市場的戶口。</translation>
    </message>
    <message>
        <source>This practice account may not trade this market ({board}).</source>
        <translation>此模擬戶口未開通{board}買賣權限。</translation>
    </message>
    <message>
        <source>The board asks for a permission that this account does not have.</source>
        <translation>此板塊須有相應權限，此戶口尚未開通。</translation>
    </message>
    <message>
        <source>Through Stock Connect Northbound, the shares of this board are for institutional professional investors only.</source>
        <translation>經滬深股通（北向）買賣時，該板塊股票只限機構專業投資者。</translation>
    </message>
    <message>
        <source>A mainland investor opens STAR trading with two years of experience and CNY 500,000 of assets.</source>
        <translation>內地投資者開通科創板，須有兩年交易經驗及50萬元人民幣資產。</translation>
    </message>
    <message>
        <source>{code} can be sold here, and not bought.</source>
        <translation>{code} 在這裡只可賣出，不可買入。</translation>
    </message>
    <message>
        <source>Stock Connect lets some shares be sold only, those under risk warning too.</source>
        <translation>滬深港通中有些股票只可賣出，風險警示股票也是如此。</translation>
    </message>
    <message>
        <source>{code} is not on the list of what can be traded here.</source>
        <translation>{code} 不在可交易名單之內。</translation>
    </message>
    <message>
        <source>Stock Connect reaches the shares on its list; this one is not among them.</source>
        <translation>滬深港通只能交易名單上的股票，這隻股票不在其中。</translation>
    </message>
    <message>
        <source>The exchange takes no more orders today.</source>
        <translation>交易所今日不再接受買賣盤。</translation>
    </message>
    <message>
        <source>A Day order needs a trading day that is still open.</source>
        <translation>即日有效的指示只能在未結束的交易日提交。</translation>
    </message>
    <message>
        <source>It takes orders again from {when}.</source>
        <translation>{when}起恢復接受買賣盤。</translation>
    </message>
    <message>
        <source>The exchange takes no orders just now.</source>
        <translation>交易所現在不接受買賣盤。</translation>
    </message>
    <message>
        <source>It does not take this order type again today.</source>
        <translation>今天不再接受這種買賣盤。</translation>
    </message>
    <message>
        <source>This order is possible again from {when}.</source>
        <translation>{when} 起可再次下這種買賣盤。</translation>
    </message>
    <message>
        <source>This market ({board}) does not take this order type.</source>
        <translation>{board}不接受此類買賣盤。</translation>
    </message>
    <message>
        <source>A limit order works on every board; “{type}” does not.</source>
        <translation>限價盤各板塊通用，「{type}」則不然。</translation>
    </message>
    <message>
        <source>Taken in continuous trading only.</source>
        <translation>只在持續交易時段接受。</translation>
    </message>
    <message>
        <source>“{type}” needs a book that trades; a limit order works in a call auction too.</source>
        <translation>「{type}」須有持續配對的買賣盤；限價盤在集合競價時段亦可用。</translation>
    </message>
    <message>
        <source>“{type}” needs a book that trades; a call auction takes at-auction orders alone.</source>
        <translation>「{type}」只用於持續交易；競價時段只接受競價盤及競價限價盤。</translation>
    </message>
    <message>
        <source>Taken in continuous trading only, next from {when}.</source>
        <translation>只在持續交易時段接受，下次由{when}起。</translation>
    </message>
    <message>
        <source>No trade of today could send “{type}” out any more.</source>
        <translation>今日已沒有成交可以觸發「{type}」。</translation>
    </message>
    <message>
        <source>It would expire with the day.</source>
        <translation>它會隨當日結束而失效。</translation>
    </message>
    <message>
        <source>“{type}” is an order for a call auction, and none takes it now.</source>
        <translation>「{type}」用於集合競價，現在沒有接受它的競價。</translation>
    </message>
    <message>
        <source>A limit order is the one for continuous trading.</source>
        <translation>持續交易中請用限價盤。</translation>
    </message>
    <message>
        <source>An order that is over can be neither changed nor cancelled.</source>
        <translation>已結束的指示不能再更改，也不能再取消。</translation>
    </message>
    <message>
        <source>It is possible again from {when}.</source>
        <translation>{when} 起可以再次使用。</translation>
    </message>
    <message>
        <source>{code} has no daily price limit today, so it takes no market orders.</source>
        <translation>{code} 今日不設漲跌幅限制，不接受市價盤。</translation>
    </message>
    <message>
        <source>Use a limit order.</source>
        <translation>請改用限價盤。</translation>
    </message>
    <message>
        <source>Nobody offers {code} now, so a market order would find no price.</source>
        <translation>{code} 暫無賣盤，市價盤無價可成交。</translation>
    </message>
    <message>
        <source>Nobody bids for {code} now, so a market order would find no price.</source>
        <translation>{code} 暫無買盤，市價盤無價可成交。</translation>
    </message>
    <message>
        <source>Nothing of this order is open any more.</source>
        <translation>此指示已無未成交部分。</translation>
    </message>
    <message>
        <source>The exchange takes no cancels now.</source>
        <translation>交易所此時不接受取消。</translation>
    </message>
    <message>
        <source>In this part of a call auction orders cannot be withdrawn.</source>
        <translation>集合競價的這段時間不可取消。</translation>
    </message>
    <message>
        <source>It takes them again from {when}.</source>
        <translation>{when}起恢復接受取消。</translation>
    </message>
    <message>
        <source>This order needs a price.</source>
        <translation>請填寫價格。</translation>
    </message>
    <message>
        <source>Type the highest price that you are ready to pay for one share.</source>
        <translation>輸入閣下願意支付的每股最高價。</translation>
    </message>
    <message>
        <source>Type the lowest price that you are ready to take for one share.</source>
        <translation>輸入閣下願意接受的每股最低價。</translation>
    </message>
    <message>
        <source>{value} lies between two legal prices.</source>
        <translation>{value} 不在有效價位上。</translation>
    </message>
    <message>
        <source>Prices of {code} move in ticks of {bound}.</source>
        <translation>{code} 的最低上落價位為 {bound}。</translation>
    </message>
    <message>
        <source>Prices of {code} move in steps of one tick; the nearest is {nearest}.</source>
        <translation>{code} 的價格按最低上落價位變動，最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>Prices of {code} move in ticks of {bound}; the nearest is {nearest}.</source>
        <translation>{code} 的最低上落價位為 {bound}，最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>{value} is above today&apos;s limit-up of {bound}{origin}.</source>
        <translation>{value} 高於今日漲停價 {bound}{origin}。</translation>
    </message>
    <message>
        <source>{value} is below today&apos;s limit-down of {bound}{origin}.</source>
        <translation>{value} 低於今日跌停價 {bound}{origin}。</translation>
    </message>
    <message>
        <source> ({ratio} over the previous close of {close})</source>
        <translation>（前收市價 {close} 上浮{ratio}）</translation>
    </message>
    <message>
        <source> ({ratio} under the previous close of {close})</source>
        <translation>（前收市價 {close} 下浮{ratio}）</translation>
    </message>
    <message>
        <source>{value} is above what a buy may bid now, {bound}.</source>
        <translation>{value} 高於目前買入申報上限 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below what a sale may ask now, {bound}.</source>
        <translation>{value} 低於目前賣出申報下限 {bound}。</translation>
    </message>
    <message>
        <source>The price cage keeps a buy close to the best ask; it moves with the book.</source>
        <translation>有效申報價格範圍（價格籠子）令買價貼近最優賣價，並隨買賣盤移動。</translation>
    </message>
    <message>
        <source>The price cage keeps a sale close to the best bid; it moves with the book.</source>
        <translation>有效申報價格範圍（價格籠子）令賣價貼近最優買價，並隨買賣盤移動。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that the auction takes, {bound}.</source>
        <translation>{value} 高於集合競價可接受的最高價 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that the auction takes, {bound}.</source>
        <translation>{value} 低於集合競價可接受的最低價 {bound}。</translation>
    </message>
    <message>
        <source>On a day without a price limit the opening auction has a range around the previous close.</source>
        <translation>沒有漲跌幅限制的日子，開市集合競價的價格須在前收市價的一定範圍內。</translation>
    </message>
    <message>
        <source>A buy at {value} is void, because the close is {bound}.</source>
        <translation>收市價為 {bound}，以 {value} 買入的申報無效。</translation>
    </message>
    <message>
        <source>A sale at {value} is void, because the close is {bound}.</source>
        <translation>收市價為 {bound}，以 {value} 賣出的申報無效。</translation>
    </message>
    <message>
        <source>After hours everything trades at the close, and at no other price.</source>
        <translation>盤後交易都以收市價成交，沒有其他價格。</translation>
    </message>
    <message>
        <source>The highest price that is possible now is {nearest}.</source>
        <translation>目前最高可報 {nearest}。</translation>
    </message>
    <message>
        <source>The lowest price that is possible now is {nearest}.</source>
        <translation>目前最低可報 {nearest}。</translation>
    </message>
    <message>
        <source>{value} is below the STAR minimum.</source>
        <translation>{value}股低於科創板最低數量。</translation>
    </message>
    <message>
        <source>{value} is below the minimum of {bound} shares.</source>
        <translation>{value}股低於最低數量{bound}股。</translation>
    </message>
    <message>
        <source>An order on this market ({board}) starts at {bound} shares.</source>
        <translation>{board}每個買賣盤最少{bound}股。</translation>
    </message>
    <message>
        <source>A buy on the STAR Market starts at {bound} shares, then any whole number: {one}, {two}, {three}…</source>
        <translation>科創板買入{bound}股起，之後可按1股遞增：{one}、{two}、{three}……</translation>
    </message>
    <message>
        <source>A sale on the STAR Market starts at {bound} shares; fewer are sold only as the whole balance.</source>
        <translation>科創板賣出{bound}股起；結餘不足此數，須一次過賣出。</translation>
    </message>
    <message>
        <source>{value} is not a whole number of lots.</source>
        <translation>{value}股並非完整手數。</translation>
    </message>
    <message>
        <source>A buy on this market ({board}) goes in lots of {bound} shares.</source>
        <translation>{board}買入須為{bound}股（一手）的整數倍。</translation>
    </message>
    <message>
        <source>A sale on this market ({board}) goes in lots of {bound} shares.</source>
        <translation>{board}賣出須為{bound}股（一手）的整數倍。</translation>
    </message>
    <message>
        <source>{value} is more than one order may hold.</source>
        <translation>{value}股超過單一買賣盤上限。</translation>
    </message>
    <message>
        <source>One order of this type on this market ({board}) holds at most {bound} shares.</source>
        <translation>{board}此類買賣盤每個最多{bound}股。</translation>
    </message>
    <message>
        <source>{value} would split an odd lot.</source>
        <translation>{value}股會拆散碎股。</translation>
    </message>
    <message>
        <source>The odd {bound} shares of this holding are sold in one order, and whole.</source>
        <translation>持倉中的{bound}股碎股須一次過申報賣出。</translation>
    </message>
    <message>
        <source>This order needs {needed}, and {available} is available.</source>
        <translation>需要 {needed}，可用 {available}。</translation>
    </message>
    <message>
        <source>The cash of a buy and its fees are frozen before the order is sent.</source>
        <translation>買盤送出前，先凍結所需資金及費用。</translation>
    </message>
    <message>
        <source>The cash covers at most {nearest} shares, fees included.</source>
        <translation>連費用最多可買{nearest}股。</translation>
    </message>
    <message>
        <source>{value} is more than you can sell now, {bound}.</source>
        <translation>{value}股超過目前可賣數量{bound}股。</translation>
    </message>
    <message>
        <source>Only shares that the account holds, and that no other sale has frozen, can be sold.</source>
        <translation>只能賣出戶口持有而未被其他賣盤凍結的股份。</translation>
    </message>
    <message>
        <source>{value} shares cannot be sold today; sellable now: {bound}.</source>
        <translation>今日不能賣出{value}股，目前可賣{bound}股。</translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1).</source>
        <translation>即日買入的股份，下一交易日起方可賣出（T+1）。</translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1): from {when}.</source>
        <translation>即日買入的股份，下一交易日起方可賣出（T+1），即{when}起。</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>{day}起生效</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>轉引</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>{day}, {minute}</source>
        <translation>{day} {minute}</translation>
    </message>
    <message>
        <source>{value} is above {bound}, the highest price of the table of ticks.</source>
        <translation>{value} 高於 {bound}，即價位表的最高價。</translation>
    </message>
    <message>
        <source>{value} is below {bound}, the lowest price of the table of ticks.</source>
        <translation>{value} 低於 {bound}，即價位表的最低價。</translation>
    </message>
    <message>
        <source>The exchange has no prices beyond it.</source>
        <translation>超出價位表，交易所沒有價格。</translation>
    </message>
    <message>
        <source>{value} is too far above the nominal price; the highest possible is {bound}.</source>
        <translation>{value} 遠高於按盤價，最高可為 {bound}。</translation>
    </message>
    <message>
        <source>{value} is too far below the nominal price; the lowest possible is {bound}.</source>
        <translation>{value} 遠低於按盤價，最低可為 {bound}。</translation>
    </message>
    <message>
        <source>The exchange takes such a price for a mistake.</source>
        <translation>交易所把這樣的價格視為錯誤。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that this order may name now, {bound}.</source>
        <translation>{value} 高於這個買賣盤現在可用的最高價 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that this order may name now, {bound}.</source>
        <translation>{value} 低於這個買賣盤現在可用的最低價 {bound}。</translation>
    </message>
    <message>
        <source>It stays within a number of ticks of the best bid and ask; the bound moves with the book.</source>
        <translation>價格須在最優買賣價的若干個價位之內；界限隨盤口變動。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that the auction takes now, {bound}.</source>
        <translation>{value} 高於競價現在接受的最高價 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that the auction takes now, {bound}.</source>
        <translation>{value} 低於競價現在接受的最低價 {bound}。</translation>
    </message>
    <message>
        <source>A call auction takes prices near its reference price, and near its end only those between the best bid and ask.</source>
        <translation>集合競價只接受參考價附近的價格；臨近結束時，只接受最優買賣價之間的價格。</translation>
    </message>
    <message>
        <source>{value} is above {bound}, the highest price at which trading goes on now.</source>
        <translation>{value} 高於目前可成交的最高價 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below {bound}, the lowest price at which trading goes on now.</source>
        <translation>{value} 低於目前可成交的最低價 {bound}。</translation>
    </message>
    <message>
        <source>The price moved so fast that trading keeps to a band for some minutes.</source>
        <translation>價格變動過快，交易暫時限於一定價格範圍內進行。</translation>
    </message>
    <message>
        <source>The price moved so fast that trading keeps to a band for some minutes, until {when}.</source>
        <translation>價格變動過快，交易暫時限於一定價格範圍內進行，至{when}為止。</translation>
    </message>
    <message>
        <source>A stop order needs a stop price.</source>
        <translation>止蝕盤需要觸發價。</translation>
    </message>
    <message>
        <source>Type the price at which the order is to go out.</source>
        <translation>請輸入買賣盤發出的價格。</translation>
    </message>
    <message>
        <source>The stop price {value} lies between two legal prices.</source>
        <translation>觸發價 {value} 在兩個有效價格之間。</translation>
    </message>
    <message>
        <source>The stop price {value} is not above the market, {bound}.</source>
        <translation>觸發價 {value} 沒有高於市價 {bound}。</translation>
    </message>
    <message>
        <source>A buy stop waits for a rising price; here it would go out at once.</source>
        <translation>買入止蝕等待價格上升；這樣會立即發出。</translation>
    </message>
    <message>
        <source>The stop price {value} is not below the market, {bound}.</source>
        <translation>觸發價 {value} 沒有低於市價 {bound}。</translation>
    </message>
    <message>
        <source>A sell stop waits for a falling price; here it would go out at once.</source>
        <translation>賣出止蝕等待價格下跌；這樣會立即發出。</translation>
    </message>
    <message>
        <source>The price {value} is not below the market, {bound}.</source>
        <translation>價格 {value} 沒有低於市價 {bound}。</translation>
    </message>
    <message>
        <source>The price {value} is not above the market, {bound}.</source>
        <translation>價格 {value} 沒有高於市價 {bound}。</translation>
    </message>
    <message>
        <source>The stop lies on one side of the market, the profit on the other.</source>
        <translation>觸發價在市價的一方，止賺價在另一方。</translation>
    </message>
    <message>
        <source>A trailing stop needs a distance above zero.</source>
        <translation>追蹤止蝕需要大於零的距離。</translation>
    </message>
    <message>
        <source>Type how far behind the market the stop is to follow.</source>
        <translation>請輸入止蝕與市價保持的距離。</translation>
    </message>
    <message>
        <source>At a distance of {value} the stop of a sale has no price.</source>
        <translation>距離為 {value} 時，賣出的觸發價沒有有效價格。</translation>
    </message>
    <message>
        <source>The widest distance below the market is {bound}.</source>
        <translation>市價之下最大的距離是 {bound}。</translation>
    </message>
    <message>
        <source>The distance {value} is no whole number of ticks.</source>
        <translation>距離 {value} 不是最低上落價位的整數倍。</translation>
    </message>
    <message>
        <source>One tick is {bound} here.</source>
        <translation>此處的最低上落價位是 {bound}。</translation>
    </message>
    <message>
        <source>One tick is {bound} here; the nearest is {nearest}.</source>
        <translation>此處的最低上落價位是 {bound}；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>A request about this order is on its way.</source>
        <translation>該指示的要求正在傳送。</translation>
    </message>
    <message>
        <source>It can be changed once that is answered.</source>
        <translation>有回應之後才能更改。</translation>
    </message>
    <message>
        <source>The order is already so.</source>
        <translation>指示已經是這樣。</translation>
    </message>
    <message>
        <source>Give another price or another quantity.</source>
        <translation>請填寫不同的價格或數量。</translation>
    </message>
    <message>
        <source>This market ({board}) does not change an order of this type: {type}.</source>
        <translation>這個市場（{board}）不能更改這種指示：{type}。</translation>
    </message>
    <message>
        <source>Cancel it and order again; it loses its place.</source>
        <translation>請先取消再重新落盤，會失去輪候次序。</translation>
    </message>
    <message>
        <source>The exchange changes no orders now.</source>
        <translation>交易所此時不能更改買賣盤。</translation>
    </message>
    <message>
        <source>Today it does not change any more.</source>
        <translation>今天不能再更改。</translation>
    </message>
    <message>
        <source>It changes them again from {when}.</source>
        <translation>由{when}起又可以更改。</translation>
    </message>
    <message>
        <source>{value} is no more than what is filled.</source>
        <translation>{value}不超過已成交的數量。</translation>
    </message>
    <message>
        <source>{bound} shares are filled; to end the order there, cancel its rest.</source>
        <translation>已成交{bound}股；要到此為止，請取消其餘部分。</translation>
    </message>
    <message>
        <source>This order is for one day.</source>
        <translation>這個買賣盤只在當日有效。</translation>
    </message>
    <message>
        <source>Only stops are kept for longer, by the broker.</source>
        <translation>只有止蝕盤可由經紀保留更久。</translation>
    </message>
    <message>
        <source>No broker keeps the order for {value} days.</source>
        <translation>沒有經紀會把指示保留{value}天。</translation>
    </message>
    <message>
        <source>It is kept for {bound} days at most.</source>
        <translation>最多保留{bound}天。</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Related</source>
        <translation>相關證券</translation>
    </message>
    <message>
        <source>Open {name}: {reason}</source>
        <translation>開啟{name}：{reason}</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Let {name} begin anew, with its first cash and no orders? Its journal so far is kept in the account&apos;s folder, under another name.</source>
        <translation>讓{name}重新開始，回復初始資金、清空買賣指示？原日誌改名後仍保存於戶口資料夾中。</translation>
    </message>
    <message>
        <source>Yes, begin anew</source>
        <translation>確定重新開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Results over the years</source>
        <translation>歷年業績</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>財政年度</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>半年度</translation>
    </message>
    <message>
        <source>First bars: revenue. Second bars: net profit. In {currency}; the change is on the year before.</source>
        <translation>每組第一支為營業收入，第二支為淨利潤。貨幣為{currency}，變動為按年計。</translation>
    </message>
    <message>
        <source>These figures are invented.</source>
        <translation>這些數字為虛構。</translation>
    </message>
    <message>
        <source>Published figures, rounded.</source>
        <translation>為已公布的數字，四捨五入。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Compare fees…</source>
        <translation>比較費用…</translation>
    </message>
    <message>
        <source>Checked against the rules</source>
        <translation>規則核對</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>估計金額</translation>
    </message>
    <message>
        <source>Cash now</source>
        <translation>目前資金</translation>
    </message>
    <message>
        <source>Frozen while the order is open</source>
        <translation>未成交期間凍結</translation>
    </message>
    <message>
        <source>Cash after, if it fills at this price</source>
        <translation>按此價成交後資金</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>Before: {rule}</source>
        <translation>原規定：{rule}</translation>
    </message>
    <message>
        <source>No longer: {rule}</source>
        <translation>不再適用：{rule}</translation>
    </message>
    <message>
        <source>The rest is as before.</source>
        <translation>其餘不變。</translation>
    </message>
    <message>
        <source>Now: {rule}</source>
        <translation>現規定：{rule}</translation>
    </message>
    <message>
        <source>Nothing has this text. Change the filter.</source>
        <translation>沒有含此文字的規則。請更改篩選。</translation>
    </message>
    <message>
        <source>No rule is in force here.</source>
        <translation>此處沒有現行規則。</translation>
    </message>
    <message>
        <source>Nothing changed here since {day}.</source>
        <translation>{day}之後沒有變更。</translation>
    </message>
</context>
<context>
    <name>RuleBookView</name>
    <message>
        <source>Rule book</source>
        <translation>規則庫</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>{word}: {meaning}.</source>
        <translation>{word}：{meaning}。</translation>
    </message>
    <message>
        <source>The rules as they are known on {day}. Later changes are not shown.</source>
        <translation>{day}可知的規則。其後的變更不會顯示。</translation>
    </message>
    <message>
        <source>Rules in force: {count}</source>
        <translation>現行規則：{count}條</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>變更：{count}項</translation>
    </message>
    <message>
        <source>This is no day. Write year-month-day, such as 2025-08-01.</source>
        <translation>這不是日期。請寫年-月-日，例如2025-08-01。</translation>
    </message>
    <message>
        <source>Compare with a day before {day}.</source>
        <translation>請與{day}之前的日期比較。</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>accounts of: {regions}</source>
        <translation>戶口所在地：{regions}</translation>
    </message>
    <message>
        <source>lowest price {price}</source>
        <translation>最低價 {price}</translation>
    </message>
    <message>
        <source>highest price {price}</source>
        <translation>最高價 {price}</translation>
    </message>
    <message>
        <source>{tick} at every price</source>
        <translation>任何價格均為{tick}</translation>
    </message>
    <message>
        <source>{tick} below {price}</source>
        <translation>{price}以下為{tick}</translation>
    </message>
    <message>
        <source>{tick} from {price}</source>
        <translation>{price}起為{tick}</translation>
    </message>
    <message>
        <source>market orders: {shares} at most</source>
        <translation>市價盤最多{shares}股</translation>
    </message>
    <message>
        <source>after hours: {shares} at most</source>
        <translation>市後最多{shares}股</translation>
    </message>
    <message>
        <source>a rest below one lot is sold in one order</source>
        <translation>不足一手的部分須一次賣出</translation>
    </message>
    <message>
        <source>a holding below the minimum is sold whole</source>
        <translation>持有不足最低數量的須一次賣出</translation>
    </message>
    <message>
        <source>less than a lot has an order type of its own</source>
        <translation>不足一手另有買賣盤類別</translation>
    </message>
    <message>
        <source>rounded towards the previous close</source>
        <translation>向昨收價取整</translation>
    </message>
    <message>
        <source>one tick at least</source>
        <translation>至少一個價位</translation>
    </message>
    <message>
        <source>{ticks} ticks at least</source>
        <translation>至少{ticks}個價位</translation>
    </message>
    <message>
        <source>{year}: closed on weekends and on {count} weekdays</source>
        <translation>{year}年：六、日不開市，另有{count}天休市</translation>
    </message>
    <message>
        <source>half days: {count}</source>
        <translation>半日市：{count}天</translation>
    </message>
    <message>
        <source>with a limit price</source>
        <translation>須填限價</translation>
    </message>
    <message>
        <source>with a protective price</source>
        <translation>須填保護限價</translation>
    </message>
    <message>
        <source>with a protective price, if one wants</source>
        <translation>可填保護限價</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>不填價格</translation>
    </message>
    <message>
        <source>not on days without a price limit</source>
        <translation>不設漲跌幅限制之日不適用</translation>
    </message>
    <message>
        <source>matches at most {count} prices of the other side</source>
        <translation>最多與對手方 {count} 個價格成交</translation>
    </message>
    <message>
        <source>at most {count} ticks beyond the best of them</source>
        <translation>不超過其中最優價 {count} 個價位</translation>
    </message>
    <message>
        <source>no later than {count} minutes before: {phase}</source>
        <translation>最遲在以下階段前 {count} 分鐘：{phase}</translation>
    </message>
    <message>
        <source>bought shares can be sold on T+{shares}, cash is settled on T+{cash}</source>
        <translation>買入的股份T+{shares}可賣出，資金T+{cash}交收</translation>
    </message>
    <message>
        <source>part of: {fee}</source>
        <translation>包含於：{fee}</translation>
    </message>
    <message>
        <source>the mainland</source>
        <translation>內地</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>the same as: {plan}</source>
        <translation>與此相同：{plan}</translation>
    </message>
    <message>
        <source>{lowest} to {highest} times the previous close</source>
        <translation>前收市價的 {lowest} 至 {highest} 倍</translation>
    </message>
    <message>
        <source>{minutes} minutes once {ratios} from the opening price of the day, until {time} at the latest</source>
        <translation>較當日開市價 {ratios} 時各停牌 {minutes} 分鐘，最遲至 {time}</translation>
    </message>
    <message>
        <source>can be bought and sold: {symbols}</source>
        <translation>可買賣：{symbols}</translation>
    </message>
    <message>
        <source>can be sold and not bought: {symbols}</source>
        <translation>只可賣出：{symbols}</translation>
    </message>
    <message>
        <source>shares under risk warning can be sold and not bought</source>
        <translation>風險警示股票只可賣出</translation>
    </message>
    <message>
        <source>whole lots of the issuer, at most {count} of them</source>
        <translation>發行人每手股數的整數倍，最多 {count} 手</translation>
    </message>
    <message>
        <source>less than {count} times the nominal price, and more than one part in {count}</source>
        <translation>低於按盤價的 {count} 倍，且高於其 {count} 分之一</translation>
    </message>
    <message>
        <source>at most {count} ticks behind the best price of the own side</source>
        <translation>不遜於己方最優價 {count} 個價位</translation>
    </message>
    <message>
        <source>±{ratio} from the reference price, later between the best quotes</source>
        <translation>參考價 ±{ratio}，之後在最優買賣價之間</translation>
    </message>
    <message>
        <source>the median of {count} nominal prices, one every {seconds} seconds</source>
        <translation>{count} 個按盤價的中位數，每 {seconds} 秒取一個</translation>
    </message>
    <message>
        <source>{factor} times the price that the market shows</source>
        <translation>市價的 {factor} 倍</translation>
    </message>
    <message>
        <source>±{ratio} from the trade {minutes} minutes before</source>
        <translation>{minutes} 分鐘前成交價的 ±{ratio}</translation>
    </message>
    <message>
        <source>beyond it {minutes} minutes inside the band</source>
        <translation>超出後 {minutes} 分鐘內只在區間內成交</translation>
    </message>
    <message>
        <source>not in the first {first} minutes of a session and the last {last} of the day</source>
        <translation>每節首 {first} 分鐘及全日最後 {last} 分鐘除外</translation>
    </message>
    <message>
        <source>±{ratio} from the reference price above {price}</source>
        <translation>{price} 以上，參考價 ±{ratio}</translation>
    </message>
    <message>
        <source>±{ratio} from {price} on</source>
        <translation>{price} 起 ±{ratio}</translation>
    </message>
    <message>
        <source>below that ±{ratio}, at most {price}</source>
        <translation>再低則 ±{ratio}，最多 {price}</translation>
    </message>
    <message>
        <source>doubled in the last {minutes} minutes</source>
        <translation>最後 {minutes} 分鐘加倍</translation>
    </message>
    <message>
        <source>doubled in the last {minutes} minutes for cheaper shares</source>
        <translation>低價股在最後 {minutes} 分鐘加倍</translation>
    </message>
    <message>
        <source>after {seconds} seconds at the limit a pause of {minutes} minutes</source>
        <translation>停在限價 {seconds} 秒後暫停 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>the reference price is the mean of {minutes} minutes, once that has moved by {ratio}</source>
        <translation>參考價為前 {minutes} 分鐘成交均價，變動達 {ratio} 時更新</translation>
    </message>
    <message>
        <source>when the index has fallen by {ratio}</source>
        <translation>指數下跌 {ratio} 時</translation>
    </message>
    <message>
        <source>trading ends for the day</source>
        <translation>當日停止交易</translation>
    </message>
    <message>
        <source>trading pauses for {minutes} minutes, until {time} alone</source>
        <translation>交易暫停 {minutes} 分鐘，只在 {time} 前</translation>
    </message>
    <message>
        <source>{shares} shares above {price}</source>
        <translation>{price} 以上 {shares} 股</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count} 股</translation>
    </message>
    <message>
        <source>can be spent again at once</source>
        <translation>可立即再用</translation>
    </message>
    <message>
        <source>can be spent once they are settled</source>
        <translation>交收後可用</translation>
    </message>
    <message>
        <source>what they buy is not sold before they are settled</source>
        <translation>以此買入的在交收前不賣出</translation>
    </message>
    <message>
        <source>cancel, then order again, and lose your place</source>
        <translation>先取消，再重新落盤，會失去輪候次序</translation>
    </message>
    <message>
        <source>price and quantity can be changed</source>
        <translation>可以更改價格和數量</translation>
    </message>
    <message>
        <source>another order takes the place of the old one</source>
        <translation>由另一個指示取代原指示</translation>
    </message>
    <message>
        <source>a smaller quantity keeps its place</source>
        <translation>減少數量保留輪候次序</translation>
    </message>
    <message>
        <source>never changed: {types}</source>
        <translation>不能更改：{types}</translation>
    </message>
    <message>
        <source>trades are watched</source>
        <translation>按成交價判斷</translation>
    </message>
    <message>
        <source>the best bid and ask are watched</source>
        <translation>按最佳買賣價判斷</translation>
    </message>
    <message>
        <source>sent as: {type}</source>
        <translation>送出時為：{type}</translation>
    </message>
    <message>
        <source>{days} days at most</source>
        <translation>最多{days}天</translation>
    </message>
    <message>
        <source>cash and shares are frozen while it is kept</source>
        <translation>保留期間凍結資金和股票</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>RuleNote</name>
    <message>
        <source>Show it in the rule book</source>
        <translation>在規則庫中顯示</translation>
    </message>
</context>
<context>
    <name>RuleValues</name>
    <message>
        <source>at most {shares} shares a day</source>
        <translation>每日最多{shares}股</translation>
    </message>
    <message>
        <source>±{ratio} from the previous close</source>
        <translation>前收市價 ±{ratio}</translation>
    </message>
    <message>
        <source>the first trading day</source>
        <translation>首個交易日</translation>
    </message>
    <message>
        <source>the first {days} trading days</source>
        <translation>首{days}個交易日</translation>
    </message>
    <message>
        <source>permission: {name}</source>
        <translation>權限：{name}</translation>
    </message>
    <message>
        <source>institutional professional investor</source>
        <translation>機構專業投資者</translation>
    </message>
    <message>
        <source>from {least} to {most}, by the price</source>
        <translation>{least} 至 {most}，視乎價格</translation>
    </message>
    <message>
        <source>{minimum} shares at least, then in steps of {step}; {maximum} at most</source>
        <translation>{minimum}股起，按{step}股遞增，最多{maximum}股</translation>
    </message>
    <message>
        <source>buy up to {buy}, sell down to {sell} of the best price</source>
        <translation>買入不高於最優價的{buy}，賣出不低於最優價的{sell}</translation>
    </message>
    <message>
        <source>buy up to {buy}, sell down to {sell} of the best price, or {ticks} ticks if that is further</source>
        <translation>買入不高於最優價的{buy}，賣出不低於最優價的{sell}，或{ticks}個價位，取較闊者</translation>
    </message>
    <message>
        <source>the fewest shares left over</source>
        <translation>未成交股數最少</translation>
    </message>
    <message>
        <source>the smallest imbalance</source>
        <translation>買賣差額最小</translation>
    </message>
    <message>
        <source>the higher price</source>
        <translation>取較高價格</translation>
    </message>
    <message>
        <source>the middle price</source>
        <translation>取中間價</translation>
    </message>
    <message>
        <source>the nearest to the reference price</source>
        <translation>最接近參考價</translation>
    </message>
    <message>
        <source>the most shares matched</source>
        <translation>成交股數最多</translation>
    </message>
    <message>
        <source>{rate} of the executed value</source>
        <translation>成交金額的{rate}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>最低 {least}</translation>
    </message>
    <message>
        <source>on sales alone</source>
        <translation>只在賣出時收取</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Tick</source>
        <translation>最低上落價位</translation>
    </message>
    <message>
        <source>Quantity of an order</source>
        <translation>落盤數量</translation>
    </message>
    <message>
        <source>Purchases in a day</source>
        <translation>單日買入數量</translation>
    </message>
    <message>
        <source>Daily price limit</source>
        <translation>漲跌幅限制</translation>
    </message>
    <message>
        <source>Days without a price limit</source>
        <translation>不設漲跌幅限制的日數</translation>
    </message>
    <message>
        <source>Trading pauses without a price limit</source>
        <translation>無漲跌幅限制時的臨時停牌</translation>
    </message>
    <message>
        <source>Price cage</source>
        <translation>有效申報價格範圍</translation>
    </message>
    <message>
        <source>Trading hours</source>
        <translation>交易時間</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>休市日</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>指示類別</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Accounts that reach the board</source>
        <translation>可參與的戶口</translation>
    </message>
    <message>
        <source>Simulated orders</source>
        <translation>模擬落盤</translation>
    </message>
    <message>
        <source>Price of a call auction</source>
        <translation>集合競價的價格</translation>
    </message>
    <message>
        <source>Opening auction without a price limit</source>
        <translation>無漲跌幅限制時的開市集合競價</translation>
    </message>
    <message>
        <source>Stock Connect list</source>
        <translation>滬深港通名單</translation>
    </message>
    <message>
        <source>Changing an order</source>
        <translation>更改指示</translation>
    </message>
    <message>
        <source>Conditions that brokers keep</source>
        <translation>由經紀保留的條件單</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>收費方案</translation>
    </message>
    <message>
        <source>codes that begin with {code}</source>
        <translation>代號首三位為{code}</translation>
    </message>
    <message>
        <source>shares under risk warning</source>
        <translation>風險警示股票</translation>
    </message>
    <message>
        <source>on half days</source>
        <translation>半日市</translation>
    </message>
    <message>
        <source>all of Shanghai</source>
        <translation>上交所全部板塊</translation>
    </message>
    <message>
        <source>all of Shenzhen</source>
        <translation>深交所全部板塊</translation>
    </message>
    <message>
        <source>all of Beijing</source>
        <translation>北交所全部板塊</translation>
    </message>
    <message>
        <source>all of Hong Kong</source>
        <translation>港交所全部板塊</translation>
    </message>
    <message>
        <source>all US markets</source>
        <translation>美國全市場</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>{day}起生效</translation>
    </message>
    <message>
        <source>in force from {begins} to {ends}</source>
        <translation>{begins}至{ends}生效</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>轉引</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>read in what the exchange or the authority published</source>
        <translation>見於交易所或主管機關公布的文件</translation>
    </message>
    <message>
        <source>as others quote the exchange</source>
        <translation>轉引自他人，非交易所原文</translation>
    </message>
    <message>
        <source>from general knowledge; it may be wrong</source>
        <translation>未查得出處，可能有誤</translation>
    </message>
    <message>
        <source>New on {day}</source>
        <translation>{day}新增</translation>
    </message>
    <message>
        <source>No longer in force from {day}</source>
        <translation>{day}起不再生效</translation>
    </message>
    <message>
        <source>Changed on {day}</source>
        <translation>{day}變更</translation>
    </message>
    <message>
        <source>Board lot</source>
        <translation>每手股數</translation>
    </message>
    <message>
        <source>Distance from the nominal price</source>
        <translation>與按盤價的距離</translation>
    </message>
    <message>
        <source>Distance from the best price</source>
        <translation>與最優價的距離</translation>
    </message>
    <message>
        <source>Price range of a call auction</source>
        <translation>集合競價的價格範圍</translation>
    </message>
    <message>
        <source>Reference price of the closing auction</source>
        <translation>收市競價的參考價</translation>
    </message>
    <message>
        <source>Volatility control</source>
        <translation>波動調節</translation>
    </message>
    <message>
        <source>Limit up and limit down</source>
        <translation>漲停與跌停</translation>
    </message>
    <message>
        <source>Breaker of the whole market</source>
        <translation>全市場熔斷</translation>
    </message>
    <message>
        <source>Round lot of quotes</source>
        <translation>報價的整手</translation>
    </message>
    <message>
        <source>Cash frozen without a limit</source>
        <translation>無限價時凍結的資金</translation>
    </message>
    <message>
        <source>Proceeds of a sale</source>
        <translation>賣出所得</translation>
    </message>
    <message>
        <source>before the open</source>
        <translation>開市前</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>收市時</translation>
    </message>
    <message>
        <source>large companies</source>
        <translation>大型股</translation>
    </message>
    <message>
        <source>medium companies</source>
        <translation>中型股</translation>
    </message>
    <message>
        <source>small companies</source>
        <translation>小型股</translation>
    </message>
    <message>
        <source>the largest shares</source>
        <translation>大型股票</translation>
    </message>
    <message>
        <source>all other shares</source>
        <translation>其他股票</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>第一級</translation>
    </message>
    <message>
        <source>second level</source>
        <translation>第二級</translation>
    </message>
    <message>
        <source>third level</source>
        <translation>第三級</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Type a code, a name, a Chinese name, or pinyin initials such as “gzmt”.</source>
        <translation>輸入代號、名稱或拼音首字母，例如「gzmt」。</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”. Search by code, name, Chinese name or pinyin initials.</source>
        <translation>沒有與「{text}」相符的證券。可按代號、名稱或拼音首字母搜尋。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>an invented company</source>
        <translation>虛構公司</translation>
    </message>
    <message>
        <source>looks like {symbol}</source>
        <translation>與 {symbol} 名稱相近</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search code or name</source>
        <translation>搜尋代號或名稱</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search by code, name, Chinese name or pinyin initials</source>
        <translation>按代號、名稱或拼音首字母搜尋</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Open</source>
        <translation>開市</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收市</translation>
    </message>
    <message>
        <source>After</source>
        <translation>市後</translation>
    </message>
    <message>
        <source>Opening call auction</source>
        <translation>開市集合競價</translation>
    </message>
    <message>
        <source>Continuous trading in the morning</source>
        <translation>上午持續交易</translation>
    </message>
    <message>
        <source>Continuous trading</source>
        <translation>持續交易</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午間休市</translation>
    </message>
    <message>
        <source>Continuous trading in the afternoon</source>
        <translation>下午持續交易</translation>
    </message>
    <message>
        <source>Closing call auction</source>
        <translation>收市集合競價</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>已收市</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is over: simulated time does not go back.</source>
        <translation>{start} 至 {end} {part}，已結束：模擬時間不能倒流。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is now.</source>
        <translation>{start} 至 {end} {part}，正在進行。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is still to come.</source>
        <translation>{start} 至 {end} {part}，還未到。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. Click to jump there.</source>
        <translation>{start} 至 {end} {part}，按一下跳轉。</translation>
    </message>
    <message>
        <source>Session timeline</source>
        <translation>交易時段</translation>
    </message>
    <message>
        <source>Session timeline, now {part}</source>
        <translation>交易時段，現為{part}</translation>
    </message>
    <message>
        <source>Left and Right choose a coming part of the day, Enter jumps there.</source>
        <translation>左右方向鍵選擇後面的時段，Enter 鍵跳轉。</translation>
    </message>
    <message>
        <source>Enter jumps to {time}  {part}.</source>
        <translation>按 Enter 鍵跳至 {time} {part}。</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>settles on {day}</source>
        <translation>{day} 交收</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{day} {amount}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Keyboard shortcuts — SIMULATED</source>
        <translation>鍵盤快捷鍵 — 模擬交易</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>In the watchlist</source>
        <translation>自選股中</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>搜尋中</translation>
    </message>
    <message>
        <source>In the ticket</source>
        <translation>落盤表格中</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>在圖表中</translation>
    </message>
    <message>
        <source>Drawing on the chart</source>
        <translation>在圖表上畫線</translation>
    </message>
    <message>
        <source>Search an instrument</source>
        <translation>搜尋證券</translation>
    </message>
    <message>
        <source>Run or hold the market</source>
        <translation>運行或暫停市場</translation>
    </message>
    <message>
        <source>Explain where the keyboard is, then the next term</source>
        <translation>解釋焦點所在，再按到下一個術語</translation>
    </message>
    <message>
        <source>Explain what is under the mouse</source>
        <translation>解釋滑鼠所指</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Next control; with Shift, the one before</source>
        <translation>下一個控制項；加 Shift 為上一個</translation>
    </message>
    <message>
        <source>On the session timeline: next part; Enter jumps</source>
        <translation>在交易時段上：下一時段；Enter 鍵跳轉</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>證券</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>買賣指示</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>投資組合</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>結單</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>規則庫</translation>
    </message>
    <message>
        <source>Ticket to buy the instrument on show</source>
        <translation>買入所顯示的證券</translation>
    </message>
    <message>
        <source>Ticket to sell the instrument on show</source>
        <translation>賣出所顯示的證券</translation>
    </message>
    <message>
        <source>Move a row up or down</source>
        <translation>上移或下移一行</translation>
    </message>
    <message>
        <source>Take a row off the watchlist</source>
        <translation>移出自選股</translation>
    </message>
    <message>
        <source>Mark another result</source>
        <translation>選擇其他結果</translation>
    </message>
    <message>
        <source>Open the marked result</source>
        <translation>開啟所選結果</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>離開搜尋</translation>
    </message>
    <message>
        <source>One step up or down in price and quantity</source>
        <translation>價格、數量加減一格</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>返回，已填內容保留</translation>
    </message>
    <message>
        <source>Crosshair one bar to the left or right; with Ctrl, ten</source>
        <translation>十字游標移動一根K線；按住 Ctrl 為十根</translation>
    </message>
    <message>
        <source>Move the selected drawing by one bar or one tick; with Shift, by ten</source>
        <translation>將選取的畫線移動一根K線或一個價位；按住 Shift 為十</translation>
    </message>
    <message>
        <source>Crosshair to the first bar or the last</source>
        <translation>十字游標移到第一根或最後一根K線</translation>
    </message>
    <message>
        <source>Half a page of earlier or later bars</source>
        <translation>向前或向後翻半頁</translation>
    </message>
    <message>
        <source>Fewer bars or more of them</source>
        <translation>放大或縮小時間範圍</translation>
    </message>
    <message>
        <source>Stretch the range of prices, or draw more of it together</source>
        <translation>拉伸或壓縮價格範圍</translation>
    </message>
    <message>
        <source>The last bars again, at the prices that they need</source>
        <translation>回到最近的K線和自動價格範圍</translation>
    </message>
    <message>
        <source>Crosshair away</source>
        <translation>收起十字游標</translation>
    </message>
    <message>
        <source>Put a point where the crosshair stands; without a tool, select what lies there</source>
        <translation>在十字游標處放一個點；未選工具時，選取該處的圖形</translation>
    </message>
    <message>
        <source>Give up what is begun; let go of what is selected</source>
        <translation>放棄未完成的圖形；取消選取</translation>
    </message>
    <message>
        <source>Delete the selected drawing</source>
        <translation>刪除選取的圖形</translation>
    </message>
</context>
<context>
    <name>SideAndPricePage</name>
    <message>
        <source>Sellable now: {sellable} of {held} shares</source>
        <translation>持有{held}股，可賣{sellable}股</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>價位 {tick}</translation>
    </message>
    <message>
        <source>Type a price.</source>
        <translation>請輸入價格。</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Side</source>
        <translation>買賣方向</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>{count} open</source>
        <translation>{count}項未完成</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Nothing is watched. Search for an instrument and press Watch on its page.</source>
        <translation>暫無自選股。搜尋證券，在其頁面按「加自選」。</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自選股</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>戶口</translation>
    </message>
    <message>
        <source>Sort the watchlist</source>
        <translation>自選股排序</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自訂次序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>By change, largest rise first</source>
        <translation>按升跌幅，升幅最大在前</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>投資組合</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>買賣指示</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>結單</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>{day}, so far</source>
        <translation>{day}（截至目前）</translation>
    </message>
    <message>
        <source>Statement of the day</source>
        <translation>當日結單</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>戶口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初資金</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Received for shares sold</source>
        <translation>賣出收入</translation>
    </message>
    <message>
        <source>Paid for shares bought</source>
        <translation>買入支出</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末資金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>買賣</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交編號</translation>
    </message>
    <message>
        <source>Nothing was traded on this day.</source>
        <translation>當日沒有成交。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Shares held before</source>
        <translation>原持股數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Settles on</source>
        <translation>交收日</translation>
    </message>
    <message>
        <source>Of the closing cash, not settled yet</source>
        <translation>期末資金中尚未交收的部分</translation>
    </message>
    <message>
        <source>Dividends and splits</source>
        <translation>股息及拆股</translation>
    </message>
    <message>
        <source>Dividend of {amount} a share</source>
        <translation>每股股息 {amount}</translation>
    </message>
    <message>
        <source>{before} shares became {after}; {quantity} are held now</source>
        <translation>每 {before} 股變為 {after} 股，現持 {quantity} 股</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>No fee was charged on this day.</source>
        <translation>當日沒有費用。</translation>
    </message>
    <message>
        <source>Fees by kind</source>
        <translation>費用明細</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收市價</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Positions at the end of the day</source>
        <translation>日終持倉</translation>
    </message>
    <message>
        <source>Positions now</source>
        <translation>目前持倉</translation>
    </message>
    <message>
        <source>The account held no shares.</source>
        <translation>戶口沒有持倉。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指示編號</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Orders that expired, were cancelled or refused</source>
        <translation>失效、已取消或被拒的指示</translation>
    </message>
    <message>
        <source>No order ended without being filled.</source>
        <translation>沒有未成交即結束的指示。</translation>
    </message>
    <message>
        <source>The day is not over: its figures still change.</source>
        <translation>當日尚未結束，數字仍會變動。</translation>
    </message>
</context>
<context>
    <name>StatementsView</name>
    <message>
        <source>Statements</source>
        <translation>結單</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>price far above the last one</source>
        <translation>價格遠高於最新價</translation>
    </message>
    <message>
        <source>price far below the last one</source>
        <translation>價格遠低於最新價</translation>
    </message>
    <message>
        <source>large part of the cash</source>
        <translation>佔用大部分資金</translation>
    </message>
    <message>
        <source>a minimum fee that weighs much</source>
        <translation>最低費用佔比高</translation>
    </message>
    <message>
        <source>limit before the stop</source>
        <translation>限價在觸發價之前</translation>
    </message>
    <message>
        <source>paid with cash that is not settled</source>
        <translation>使用未交收的資金</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name}: {found}.</source>
        <translation>{name}：{found}。</translation>
    </message>
    <message>
        <source>{name}: {found}, as it should be.</source>
        <translation>{name}：{found}，符合要求。</translation>
    </message>
    <message>
        <source>{name}: {found}, where {expected} was asked for.</source>
        <translation>{name}：要求{expected}；實際{found}。</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}且{other}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>有內容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>anything but {value}</source>
        <translation>不是{value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>小於{value}</translation>
    </message>
    <message>
        <source>{value} at most</source>
        <translation>不超過{value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>大於{value}</translation>
    </message>
    <message>
        <source>{value} at least</source>
        <translation>不少於{value}</translation>
    </message>
    <message>
        <source>a multiple of {value}</source>
        <translation>{value}的倍數</translation>
    </message>
    <message>
        <source>no multiple of {value}</source>
        <translation>不是{value}的倍數</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>another dialog</source>
        <translation>其他對話框</translation>
    </message>
    <message>
        <source>page of the instrument</source>
        <translation>證券詳情頁</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>投資組合</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>買賣指示</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>結單</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>規則庫</translation>
    </message>
    <message>
        <source>Fee microscope</source>
        <translation>費用對比</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>落盤表格</translation>
    </message>
    <message>
        <source>timeline of the order</source>
        <translation>買賣盤進程</translation>
    </message>
    <message>
        <source>form that changes the order</source>
        <translation>更改表格</translation>
    </message>
    <message>
        <source>list of shortcuts</source>
        <translation>快捷鍵列表</translation>
    </message>
    <message>
        <source>choice of what is compared</source>
        <translation>選擇比較對象</translation>
    </message>
    <message>
        <source>choice of indicators</source>
        <translation>選擇指標</translation>
    </message>
    <message>
        <source>choice of a place for a file</source>
        <translation>選擇檔案位置</translation>
    </message>
    <message>
        <source>last question before sending</source>
        <translation>送出前的確認</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>today, minute by minute</source>
        <translation>今日分時</translation>
    </message>
    <message>
        <source>five days, minute by minute</source>
        <translation>五日分時</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分鐘</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分鐘</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 分鐘</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>季</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>mainland China</source>
        <translation>中國內地</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>Page on show</source>
        <translation>當前頁面</translation>
    </message>
    <message>
        <source>Panel at the right</source>
        <translation>右側面板</translation>
    </message>
    <message>
        <source>Open dialog</source>
        <translation>開啟的對話框</translation>
    </message>
    <message>
        <source>List under the search is open</source>
        <translation>搜尋列表開啟</translation>
    </message>
    <message>
        <source>Text in the search field</source>
        <translation>搜尋欄中的文字</translation>
    </message>
    <message>
        <source>Instruments that the search found</source>
        <translation>搜尋到的證券</translation>
    </message>
    <message>
        <source>Marked row of the search</source>
        <translation>搜尋中選中的一行</translation>
    </message>
    <message>
        <source>Instrument on show</source>
        <translation>當前證券</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Previous close</source>
        <translation>前收市價</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>最佳買價</translation>
    </message>
    <message>
        <source>Best ask</source>
        <translation>最佳賣價</translation>
    </message>
    <message>
        <source>Spread in ticks</source>
        <translation>差價（價位數）</translation>
    </message>
    <message>
        <source>Limit-up of the day</source>
        <translation>當日漲停價</translation>
    </message>
    <message>
        <source>Limit-down of the day</source>
        <translation>當日跌停價</translation>
    </message>
    <message>
        <source>Phase of the exchange</source>
        <translation>交易所的時段</translation>
    </message>
    <message>
        <source>On the watchlist</source>
        <translation>在自選股中</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>圖表的週期</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>圖表類型</translation>
    </message>
    <message>
        <source>Shares in the fee microscope</source>
        <translation>費用對比中的股數</translation>
    </message>
    <message>
        <source>Fees in the fee microscope</source>
        <translation>費用對比中的費用</translation>
    </message>
    <message>
        <source>Simulated day and time</source>
        <translation>模擬日期和時間</translation>
    </message>
    <message>
        <source>Simulated day</source>
        <translation>模擬日期</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模擬時間</translation>
    </message>
    <message>
        <source>Phase of the home market</source>
        <translation>本地市場的時段</translation>
    </message>
    <message>
        <source>Simulated time is running</source>
        <translation>模擬時間在走</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>模擬時間的速度</translation>
    </message>
    <message>
        <source>An earlier moment is looked at</source>
        <translation>正在回看較早的時刻</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>問題的回答</translation>
    </message>
    <message>
        <source>The ticket is open</source>
        <translation>落盤表格已開啟</translation>
    </message>
    <message>
        <source>Instrument on the ticket</source>
        <translation>落盤表格上的證券</translation>
    </message>
    <message>
        <source>Step of the ticket</source>
        <translation>落盤表格的步驟</translation>
    </message>
    <message>
        <source>Side on the ticket</source>
        <translation>落盤表格上的方向</translation>
    </message>
    <message>
        <source>Order type on the ticket</source>
        <translation>落盤表格上的盤類型</translation>
    </message>
    <message>
        <source>Price on the ticket</source>
        <translation>落盤表格上的價格</translation>
    </message>
    <message>
        <source>Stop price on the ticket</source>
        <translation>落盤表格上的觸發價</translation>
    </message>
    <message>
        <source>Distance of the trailing stop</source>
        <translation>追蹤止蝕的距離</translation>
    </message>
    <message>
        <source>Where the price was taken from</source>
        <translation>價格的來源</translation>
    </message>
    <message>
        <source>The price follows the market</source>
        <translation>價格跟隨市場</translation>
    </message>
    <message>
        <source>Quantity on the ticket</source>
        <translation>落盤表格上的數量</translation>
    </message>
    <message>
        <source>Amount of money on the ticket</source>
        <translation>落盤表格上的金額</translation>
    </message>
    <message>
        <source>Validity on the ticket</source>
        <translation>落盤表格上的有效期</translation>
    </message>
    <message>
        <source>Value of the order on the ticket</source>
        <translation>落盤表格上的買賣金額</translation>
    </message>
    <message>
        <source>Fees on the ticket</source>
        <translation>落盤表格上的費用</translation>
    </message>
    <message>
        <source>Total with fees on the ticket</source>
        <translation>落盤表格上的連費用合計</translation>
    </message>
    <message>
        <source>Available cash before the order</source>
        <translation>落盤前的可用資金</translation>
    </message>
    <message>
        <source>Available cash after the order</source>
        <translation>落盤後的可用資金</translation>
    </message>
    <message>
        <source>Smallest quantity that may be ordered</source>
        <translation>可落盤的最低數量</translation>
    </message>
    <message>
        <source>Largest quantity that may be ordered</source>
        <translation>可落盤的最高數量</translation>
    </message>
    <message>
        <source>How far the price goes past the best one, in ticks</source>
        <translation>價格越過最優價多少個價位</translation>
    </message>
    <message>
        <source>Price against the last one</source>
        <translation>價格與最新價之差</translation>
    </message>
    <message>
        <source>Something speaks against the order on the ticket</source>
        <translation>落盤表格有問題</translation>
    </message>
    <message>
        <source>What speaks against the order on the ticket</source>
        <translation>落盤表格的問題</translation>
    </message>
    <message>
        <source>Speaks against the order on the ticket ({reason})</source>
        <translation>落盤表格的問題（{reason}）</translation>
    </message>
    <message>
        <source>The ticket advises a second look ({caution})</source>
        <translation>落盤表格提醒再看一次（{caution}）</translation>
    </message>
    <message>
        <source>The ticket can go on</source>
        <translation>落盤表格可以繼續</translation>
    </message>
    <message>
        <source>The last password was wrong</source>
        <translation>上次的密碼錯誤</translation>
    </message>
    <message>
        <source>The ticket is locked after wrong passwords</source>
        <translation>密碼錯誤，落盤表格已鎖定</translation>
    </message>
    <message>
        <source>Number of the order that is being changed</source>
        <translation>正在更改的買賣盤編號</translation>
    </message>
    <message>
        <source>New price of the order</source>
        <translation>買賣盤的新價格</translation>
    </message>
    <message>
        <source>New quantity of the order</source>
        <translation>買賣盤的新數量</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>已送出的買賣盤</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成的買賣盤</translation>
    </message>
    <message>
        <source>Number of the last order</source>
        <translation>最近一盤的編號</translation>
    </message>
    <message>
        <source>Instrument of the last order</source>
        <translation>最近一盤的證券</translation>
    </message>
    <message>
        <source>Side of the last order</source>
        <translation>最近一盤的方向</translation>
    </message>
    <message>
        <source>Type of the last order</source>
        <translation>最近一盤的類型</translation>
    </message>
    <message>
        <source>Validity of the last order</source>
        <translation>最近一盤的有效期</translation>
    </message>
    <message>
        <source>Status of the last order</source>
        <translation>最近一盤的狀態</translation>
    </message>
    <message>
        <source>The last order is open</source>
        <translation>最近一盤未完成</translation>
    </message>
    <message>
        <source>Limit of the last order</source>
        <translation>最近一盤的限價</translation>
    </message>
    <message>
        <source>Stop price of the last order</source>
        <translation>最近一盤的觸發價</translation>
    </message>
    <message>
        <source>Quantity of the last order</source>
        <translation>最近一盤的數量</translation>
    </message>
    <message>
        <source>Shares of the last order that were filled</source>
        <translation>最近一盤的已成交股數</translation>
    </message>
    <message>
        <source>Shares of the last order that may still be filled</source>
        <translation>最近一盤的未成交股數</translation>
    </message>
    <message>
        <source>Shares of the last order that will not be filled</source>
        <translation>最近一盤不會成交的股數</translation>
    </message>
    <message>
        <source>Fills of the last order</source>
        <translation>最近一盤的成交次數</translation>
    </message>
    <message>
        <source>Average price of the last order</source>
        <translation>最近一盤的成交均價</translation>
    </message>
    <message>
        <source>Value of the fills of the last order</source>
        <translation>最近一盤的成交金額</translation>
    </message>
    <message>
        <source>Fees of the last order</source>
        <translation>最近一盤的費用</translation>
    </message>
    <message>
        <source>Cash frozen for the last order</source>
        <translation>最近一盤凍結的資金</translation>
    </message>
    <message>
        <source>Shares ahead of the last order</source>
        <translation>排在最近一盤前面的股數</translation>
    </message>
    <message>
        <source>Why the last order was refused</source>
        <translation>最近一盤被拒的原因</translation>
    </message>
    <message>
        <source>Why the last cancel or change was refused</source>
        <translation>上次取消或更改被拒的原因</translation>
    </message>
    <message>
        <source>Instruments in the portfolio</source>
        <translation>持有的證券數</translation>
    </message>
    <message>
        <source>Shares held ({instrument})</source>
        <translation>持有股數（{instrument}）</translation>
    </message>
    <message>
        <source>Shares that may be sold now ({instrument})</source>
        <translation>現在可賣的股數（{instrument}）</translation>
    </message>
    <message>
        <source>Shares that may be sold on a later day ({instrument})</source>
        <translation>以後才可賣的股數（{instrument}）</translation>
    </message>
    <message>
        <source>Shares set aside for open sales ({instrument})</source>
        <translation>賣盤凍結的股數（{instrument}）</translation>
    </message>
    <message>
        <source>Average cost of a share ({instrument})</source>
        <translation>每股平均成本（{instrument}）</translation>
    </message>
    <message>
        <source>Cost of the shares ({instrument})</source>
        <translation>持股成本（{instrument}）</translation>
    </message>
    <message>
        <source>Earned by sales so far ({instrument})</source>
        <translation>賣出已實現盈虧（{instrument}）</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>模擬戶口</translation>
    </message>
    <message>
        <source>Where the account is kept</source>
        <translation>戶口所在地</translation>
    </message>
    <message>
        <source>Available cash</source>
        <translation>可用資金</translation>
    </message>
    <message>
        <source>Frozen cash</source>
        <translation>凍結資金</translation>
    </message>
    <message>
        <source>Cash that is not settled yet</source>
        <translation>未交收資金</translation>
    </message>
    <message>
        <source>Fees paid so far</source>
        <translation>至今已付費用</translation>
    </message>
    <message>
        <source>Available cash ({currency})</source>
        <translation>可用資金（{currency}）</translation>
    </message>
    <message>
        <source>Frozen cash ({currency})</source>
        <translation>凍結資金（{currency}）</translation>
    </message>
</context>
<context>
    <name>StatusBarView</name>
    <message>
        <source>● Local data only — no network</source>
        <translation>● 只用本地數據，不連網絡</translation>
    </message>
    <message>
        <source>Open the rule book</source>
        <translation>打開規則庫</translation>
    </message>
    <message>
        <source>Sample pack to {day}</source>
        <translation>樣本數據截至{day}</translation>
    </message>
    <message>
        <source>Rule book as of {day}</source>
        <translation>規則截至{day}</translation>
    </message>
    <message>
        <source>{rules}. Press to open it.</source>
        <translation>{rules}。按下即可打開。</translation>
    </message>
    <message>
        <source>Price colours: {rule}. Press to change.</source>
        <translation>升跌顏色：{rule}。按一下切換。</translation>
    </message>
    <message>
        <source>Leave phone view</source>
        <translation>退出手機檢視</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>手機檢視</translation>
    </message>
    <message>
        <source>Red = up</source>
        <translation>紅升</translation>
    </message>
    <message>
        <source>Green = up</source>
        <translation>綠升</translation>
    </message>
    <message>
        <source>Orange = up</source>
        <translation>橙升</translation>
    </message>
    <message>
        <source>An invented day: the sample data ends before it. Not a record of trades.</source>
        <translation>虛構的一天：樣本數據在此之前已結束。並非真實成交紀錄。</translation>
    </message>
    <message>
        <source>An invented day, not a record of trades</source>
        <translation>虛構的一天，並非真實成交</translation>
    </message>
    <message>
        <source>Sample data, not a record of trades</source>
        <translation>樣本數據，並非真實成交</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>虛構</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Jump to</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Steps to jump to</source>
        <translation>可跳到的步驟</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>前往這一步</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Before the first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>Your notes; the room does not see them</source>
        <translation>你的筆記；觀眾看不到</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：減</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：加</translation>
    </message>
</context>
<context>
    <name>StopFields</name>
    <message>
        <source>Type a stop price.</source>
        <translation>請輸入觸發價。</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>觸發價</translation>
    </message>
    <message>
        <source>Type how far behind the market the stop follows.</source>
        <translation>請輸入觸發價與市價保持的距離。</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>最小變動 {tick}</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>追蹤距離</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Frozen for the open {count}</source>
        <translation>未成交{count}股凍結</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Bought so far</source>
        <translation>已買入</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation>已賣出</translation>
    </message>
    <message>
        <source>Bought {count} at {price}</source>
        <translation>以 {price} 買入{count}股</translation>
    </message>
    <message>
        <source>Sold {count} at {price}</source>
        <translation>以 {price} 賣出{count}股</translation>
    </message>
    <message>
        <source>{sellable} of {held}</source>
        <translation>{sellable} / {held}</translation>
    </message>
    <message>
        <source>Sellable now (T+1)</source>
        <translation>可賣／持有（T+1）</translation>
    </message>
    <message>
        <source>Sellable now</source>
        <translation>現在可賣</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>已付費用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Mistakes would have cost</source>
        <translation>錯誤的代價</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>There is no {target} here.</source>
        <translation>這裡沒有 {target}。</translation>
    </message>
    <message>
        <source>There is no {target} among the rows or parts that are there.</source>
        <translation>現有的行或部分裡沒有 {target}。</translation>
    </message>
    <message>
        <source>{target} is not on show here.</source>
        <translation>{target} 現在沒有顯示。</translation>
    </message>
    <message>
        <source>{target} is there {count} times.</source>
        <translation>{target} 同時有 {count} 個。</translation>
    </message>
    <message>
        <source>{target} cannot be used now.</source>
        <translation>{target} 現在不能使用。</translation>
    </message>
    <message>
        <source>{target} is not in view: it is scrolled out or cut off.</source>
        <translation>{target} 不在可見範圍內：已滾動離開或被截斷。</translation>
    </message>
    <message>
        <source>{target} lies beyond the screen.</source>
        <translation>{target} 在屏幕之外。</translation>
    </message>
    <message>
        <source>{target} is covered by something else ({cover}).</source>
        <translation>{target} 上面還有其他內容（{cover}）。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Text on the chart</source>
        <translation>圖表上的文字</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Side and price</source>
        <translation>買賣及價格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Unlock and submit</source>
        <translation>解鎖並提交</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Take-profit price</source>
        <translation>止賺價</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限價</translation>
    </message>
    <message>
        <source>Protective limit price</source>
        <translation>保護限價</translation>
    </message>
    <message>
        <source>Protective limit price (may be left empty)</source>
        <translation>保護限價（可留空）</translation>
    </message>
    <message>
        <source>Possible now: {types}.</source>
        <translation>現在可以使用：{types}。</translation>
    </message>
    <message>
        <source>Possible again from {when}: {types}.</source>
        <translation>{when} 起可以再次使用：{types}。</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>「{text}」並非有效價格。</translation>
    </message>
    <message>
        <source>Write digits, for example {example}.</source>
        <translation>請輸入數字，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of shares.</source>
        <translation>「{text}」並非有效股數。</translation>
    </message>
    <message>
        <source>Write a whole number, for example {example}.</source>
        <translation>請輸入整數，例如 {example}。</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>改為 {value}</translation>
    </message>
    <message>
        <source>The account may trade this market ({board}).</source>
        <translation>戶口可參與{board}買賣。</translation>
    </message>
    <message>
        <source>The price is a whole number of ticks of {low}.</source>
        <translation>價格為最低上落價位 {low} 的整數倍。</translation>
    </message>
    <message>
        <source>The price is within today&apos;s limits, {low} to {high}.</source>
        <translation>價格在今日漲跌停 {low} 至 {high} 之內。</translation>
    </message>
    <message>
        <source>The price is within the price cage.</source>
        <translation>價格在有效申報範圍（價格籠子）內。</translation>
    </message>
    <message>
        <source>The stop {low} is on a tick and on its side of the market.</source>
        <translation>觸發價 {low} 是有效價格，且在市價的正確一方。</translation>
    </message>
    <message>
        <source>The distance {low} is a whole number of ticks.</source>
        <translation>距離 {low} 是最小變動的整數倍。</translation>
    </message>
    <message>
        <source>The quantity is legal: whole board lots of {count}.</source>
        <translation>數量合規：每手{count}股的整數倍。</translation>
    </message>
    <message>
        <source>The quantity is legal: less than one board lot.</source>
        <translation>數量合規：不足一手。</translation>
    </message>
    <message>
        <source>The quantity is legal: at least {count}.</source>
        <translation>數量合規：最少{count}股。</translation>
    </message>
    <message>
        <source>Cash covers value and fees.</source>
        <translation>資金足夠支付金額及費用。</translation>
    </message>
    <message>
        <source>The shares can be sold today.</source>
        <translation>股份今日可賣。</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>所需資金</translation>
    </message>
    <message>
        <source>Cash proceeds</source>
        <translation>所得款項</translation>
    </message>
    <message>
        <source>The price {price} is {ratio} above the last price, {last}.</source>
        <translation>價格 {price} 較最新價 {last} 高{ratio}。</translation>
    </message>
    <message>
        <source>The price {price} is {ratio} below the last price, {last}.</source>
        <translation>價格 {price} 較最新價 {last} 低{ratio}。</translation>
    </message>
    <message>
        <source>The order takes {amount}: {ratio} of the available cash, {whole}.</source>
        <translation>此指示佔用 {amount}，為可用資金 {whole} 的{ratio}。</translation>
    </message>
    <message>
        <source>The limit {price} lies before the stop {last}: when a trade reaches the stop, the market is beyond the limit, and the order may wait in vain.</source>
        <translation>限價 {price} 不及觸發價 {last}：成交達到觸發價時，市價已超過限價，買賣盤可能一直等不到成交。</translation>
    </message>
    <message>
        <source>{amount} of it are proceeds that are not settled yet: sell what they buy only when they are, or payment is not in good faith.</source>
        <translation>其中{amount}是尚未交收的賣出所得：待其交收後才可賣出所買入的股票，否則即違反誠信付款規定。</translation>
    </message>
    <message>
        <source>{fee} is at its minimum, {amount}: {ratio} of the order&apos;s value, {whole}.</source>
        <translation>{fee}按最低 {amount} 收取，佔指示金額 {whole} 的{ratio}。</translation>
    </message>
    <message>
        <source>This is not the trading password of this practice account.</source>
        <translation>交易密碼不正確。</translation>
    </message>
    <message>
        <source>The order was not sent. The six digits stand on the Portfolio page.</source>
        <translation>指示未送出。六位密碼見「投資組合」頁。</translation>
    </message>
    <message>
        <source>Wrong entries left before a lock of five minutes: {count}.</source>
        <translation>再錯{count}次將鎖定五分鐘。</translation>
    </message>
    <message>
        <source>The trading password is locked until {time}.</source>
        <translation>交易密碼已鎖定，{time}解鎖。</translation>
    </message>
    <message>
        <source>Three wrong entries lock it for five minutes of simulated time. The order was not sent; it stays as it is.</source>
        <translation>連錯三次，鎖定模擬時間五分鐘。指示未送出，內容保留。</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買入價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣出價</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中間價</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Limit-up</source>
        <translation>漲停</translation>
    </message>
    <message>
        <source>Limit-down</source>
        <translation>跌停</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>同觸發價</translation>
    </message>
    <message>
        <source>The highest price that the order pays.</source>
        <translation>買盤願付的最高價格。</translation>
    </message>
    <message>
        <source>The lowest price that the order accepts.</source>
        <translation>賣盤願收的最低價格。</translation>
    </message>
    <message>
        <source>The worst price at which it takes part; it trades at the price of the auction.</source>
        <translation>參與競價的最差價格；按競價的價格成交。</translation>
    </message>
    <message>
        <source>The worst price at which it takes part; it trades at the close.</source>
        <translation>參與的最差價格；按收市價成交。</translation>
    </message>
    <message>
        <source>The limit of the order that goes out at the stop.</source>
        <translation>達到觸發價時送出的買賣盤的限價。</translation>
    </message>
    <message>
        <source>When a trade reaches it, a limit order at this price goes out, and the stop is gone.</source>
        <translation>成交達到此價時，以此限價送出，觸發價隨即失效。</translation>
    </message>
    <message>
        <source>It names no price: it takes that of the auction.</source>
        <translation>不指定價格：按競價的價格成交。</translation>
    </message>
    <message>
        <source>It names no price: it takes what there is.</source>
        <translation>不指定價格：按市場上有的價格成交。</translation>
    </message>
    <message>
        <source>The order book is being worked out.</source>
        <translation>買賣盤推算中。</translation>
    </message>
    <message>
        <source>There are no bids now.</source>
        <translation>暫無買盤。</translation>
    </message>
    <message>
        <source>There are no asks now.</source>
        <translation>暫無賣盤。</translation>
    </message>
    <message>
        <source>Without a bid and an ask there is no mid.</source>
        <translation>須有買盤及賣盤才有中間價。</translation>
    </message>
    <message>
        <source>Nothing has traded today yet.</source>
        <translation>今日未有成交。</translation>
    </message>
    <message>
        <source>There is no price limit today.</source>
        <translation>今日不設漲跌幅限制。</translation>
    </message>
    <message>
        <source>The stop has no price yet.</source>
        <translation>尚未輸入觸發價。</translation>
    </message>
    <message>
        <source>The price moves with the market until Review. Typing or stepping stops it.</source>
        <translation>核對之前，價格隨市場變動；手動輸入或加減即停止跟隨。</translation>
    </message>
    <message>
        <source>Choose Bid, Ask, Mid or Last, and the price can follow it.</source>
        <translation>選擇買入價、賣出價、中間價或最新價，價格即可跟隨。</translation>
    </message>
    <message>
        <source>The price followed {preset} from {start} to {kept}, and is held since Review.</source>
        <translation>價格跟隨{preset}，由 {start} 變為 {kept}，核對後不再變動。</translation>
    </message>
    <message>
        <source>{preset} has no price now; the order keeps {kept}.</source>
        <translation>{preset}目前無價，指示仍為 {kept}。</translation>
    </message>
    <message>
        <source>{preset} is {now} now; the order keeps {kept}.</source>
        <translation>{preset}現為 {now}，指示仍為 {kept}。</translation>
    </message>
    <message>
        <source>above the market, {price}</source>
        <translation>高於市價 {price}</translation>
    </message>
    <message>
        <source>below the market, {price}</source>
        <translation>低於市價 {price}</translation>
    </message>
    <message>
        <source>a trade {trail} above the lowest one</source>
        <translation>成交價比最低成交價高 {trail}</translation>
    </message>
    <message>
        <source>a trade {trail} below the highest one</source>
        <translation>成交價比最高成交價低 {trail}</translation>
    </message>
    <message>
        <source>a trade at {stop} or {price}</source>
        <translation>成交價達到 {stop} 或 {price}</translation>
    </message>
    <message>
        <source>a trade at {stop} or above</source>
        <translation>成交價達到或高於 {stop}</translation>
    </message>
    <message>
        <source>a trade at {stop} or below</source>
        <translation>成交價達到或低於 {stop}</translation>
    </message>
    <message>
        <source>The stop begins at {stop} and follows the market, but never goes back.</source>
        <translation>觸發價由 {stop} 開始，跟隨市價移動，只進不退。</translation>
    </message>
    <message>
        <source>The broker holds this order; it is not queued, and the exchange sees nothing of it.</source>
        <translation>指示由經紀暫存，沒有排隊，交易所看不到它。</translation>
    </message>
    <message>
        <source>The first of its two prices that a trade reaches decides: a limit order takes the profit, or a market order stops the loss.</source>
        <translation>成交先達到哪個價格，便按哪個送出：限價盤止賺，或市價盤止蝕。</translation>
    </message>
    <message>
        <source>Once a trade reaches the stop it goes out as a limit order, and may have to wait.</source>
        <translation>成交達到觸發價後，以限價盤送出，可能需要等待。</translation>
    </message>
    <message>
        <source>Once a trade reaches the stop it goes out as a market order and takes what there is, which after a gap is worse than the stop.</source>
        <translation>成交達到觸發價後，以市價盤送出，按市場上有的價格成交；跳空之後會比觸發價差。</translation>
    </message>
    <message>
        <source>Until then nothing is frozen: cash and shares are looked for when it goes out.</source>
        <translation>在此之前不凍結：送出時才檢查資金及股份。</translation>
    </message>
    <message>
        <source>Its cash is frozen from the beginning.</source>
        <translation>所需資金由一開始便凍結。</translation>
    </message>
    <message>
        <source>Its shares are set aside from the beginning.</source>
        <translation>所需股份由一開始便凍結。</translation>
    </message>
    <message>
        <source>{side} {count} × {code}</source>
        <translation>{side} {count}股 {code}</translation>
    </message>
    <message>
        <source>{order}, at worst {price}</source>
        <translation>{order}，最差 {price}</translation>
    </message>
    <message>
        <source>{order} at the price of the auction, at worst {price}</source>
        <translation>{order}，按競價價格，最差 {price}</translation>
    </message>
    <message>
        <source>{order} at the closing price, at worst {price}</source>
        <translation>{order}，按收市價，最差 {price}</translation>
    </message>
    <message>
        <source>{order} at {price}, once a trade reaches {stop}</source>
        <translation>{order}，成交價觸及 {stop} 時以 {price} 限價發出</translation>
    </message>
    <message>
        <source>{order} at {price}, or at the market once a trade reaches {stop}</source>
        <translation>{order}，價格 {price}，或成交價觸及 {stop} 時按市價</translation>
    </message>
    <message>
        <source>{order} at {price}</source>
        <translation>{order}，價格 {price}</translation>
    </message>
    <message>
        <source>{order} at the price of the auction</source>
        <translation>{order}，按競價價格</translation>
    </message>
    <message>
        <source>{order} at the best price of its own side</source>
        <translation>{order}，按本方最優價格</translation>
    </message>
    <message>
        <source>{order} at the best price of the other side</source>
        <translation>{order}，按對手方最優價格</translation>
    </message>
    <message>
        <source>{order} at the market, once a trade reaches {stop}</source>
        <translation>{order}，成交價觸及 {stop} 時按市價</translation>
    </message>
    <message>
        <source>{order} at the market, once its stop is reached, {trail} behind the market</source>
        <translation>{order}，觸發價追蹤市價，距離 {trail}，觸及時按市價</translation>
    </message>
    <message>
        <source>{order} at the market</source>
        <translation>{order}，按市價</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>{side} {code}</source>
        <translation>{side} {code}</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} / {steps}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>“Accepted” is not “bought”.</source>
        <translation>「已接納」不等於「已買入」。</translation>
    </message>
    <message>
        <source>“Accepted” is not “sold”.</source>
        <translation>「已接納」不等於「已賣出」。</translation>
    </message>
    <message>
        <source>Ended with {filled} of {quantity}.</source>
        <translation>指示{quantity}股，最終成交{filled}股。</translation>
    </message>
    <message>
        <source>Cancelled, and ordered again.</source>
        <translation>已取消，並重新落盤。</translation>
    </message>
    <message>
        <source>“Submitted” is not “received”.</source>
        <translation>「已提交」不等於「已收到」。</translation>
    </message>
    <message>
        <source>“Held” is not “sent”.</source>
        <translation>「暫存」不等於「已送出」。</translation>
    </message>
    <message>
        <source>“Received” is not “queued”.</source>
        <translation>「已收到」不等於「輪候中」。</translation>
    </message>
    <message>
        <source>Bought.</source>
        <translation>已全部買入。</translation>
    </message>
    <message>
        <source>Sold.</source>
        <translation>已全部賣出。</translation>
    </message>
    <message>
        <source>“Cancel requested” is not “cancelled”.</source>
        <translation>「已要求取消」不等於「已取消」。</translation>
    </message>
    <message>
        <source>“Change requested” is not “changed”.</source>
        <translation>「已要求更改」不等於「已更改」。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Replaced by another order.</source>
        <translation>已被另一個指示取代。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>指示被拒。</translation>
    </message>
    <message>
        <source>The broker could not send the order.</source>
        <translation>經紀未能送出指示。</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>指示已失效。</translation>
    </message>
    <message>
        <source>{filled} shares are yours.</source>
        <translation>已買入{filled}股。</translation>
    </message>
    <message>
        <source>{filled} shares are sold.</source>
        <translation>已賣出{filled}股。</translation>
    </message>
    <message>
        <source>The exchange has turned the order away; its report is on its way.</source>
        <translation>交易所已拒絕指示，回報傳送中。</translation>
    </message>
    <message>
        <source>The exchange has traded {traded} and cancelled {dropped}; its report is on its way.</source>
        <translation>交易所已成交{traded}股、取消{dropped}股，回報傳送中。</translation>
    </message>
    <message>
        <source>The exchange has traded {traded}; its report is on its way.</source>
        <translation>交易所已成交{traded}股，回報傳送中。</translation>
    </message>
    <message>
        <source>The exchange has cancelled {dropped}; its report is on its way.</source>
        <translation>交易所已取消{dropped}股，回報傳送中。</translation>
    </message>
    <message>
        <source>The exchange has refused to cancel; its report is on its way.</source>
        <translation>交易所已拒絕取消，回報傳送中。</translation>
    </message>
    <message>
        <source>The exchange has changed the order; its report is on its way.</source>
        <translation>交易所已更改指示，回報正在傳送。</translation>
    </message>
    <message>
        <source>The exchange has refused to change it; its report is on its way.</source>
        <translation>交易所已拒絕更改，回報正在傳送。</translation>
    </message>
    <message>
        <source>The exchange has taken the order; its report is on its way.</source>
        <translation>交易所已接納指示，回報傳送中。</translation>
    </message>
    <message>
        <source>What was still wished for stands in the order that took its place.</source>
        <translation>仍想要的數量在取代它的指示中。</translation>
    </message>
    <message>
        <source>Only once the exchange has confirmed the cancel is it ordered again, for what is still wished for. If it is filled before that, nothing more is ordered.</source>
        <translation>只有在交易所確認取消之後，才會就仍想要的數量重新落盤。如果在此之前成交，便不再落盤。</translation>
    </message>
    <message>
        <source>The fill won the race against the change: {filled} shares were filled, and nothing more was ordered.</source>
        <translation>成交先於更改：{filled} 股已成交，沒有再落盤。</translation>
    </message>
    <message>
        <source>{filled} shares were filled before the cancel arrived, as many as were wished for: nothing more was ordered.</source>
        <translation>取消到達之前已成交 {filled} 股，達到所要的數量：沒有再落盤。</translation>
    </message>
    <message>
        <source>The day ended before the cancel; nothing was ordered again.</source>
        <translation>取消之前交易日已結束，沒有重新落盤。</translation>
    </message>
    <message>
        <source>A fill overtook your cancel: {since} more are yours. Until the exchange answers, the open {open} may still be bought.</source>
        <translation>成交搶在取消之前：又買入{since}股。交易所回應之前，未成交的{open}股仍可能買入。</translation>
    </message>
    <message>
        <source>The fill won the race: your cancel came when nothing was open any more. {filled} shares are yours.</source>
        <translation>成交搶先一步：取消要求到達時已全部成交，買入{filled}股。</translation>
    </message>
    <message>
        <source>{since} were bought before your cancel arrived. {filled} shares are yours; the other {cancelled} were cancelled.</source>
        <translation>取消要求到達前又買入{since}股。共買入{filled}股，其餘{cancelled}股已取消。</translation>
    </message>
    <message>
        <source>A fill overtook your cancel: {since} more are sold. Until the exchange answers, the open {open} may still be sold.</source>
        <translation>成交搶在取消之前：又賣出{since}股。交易所回應之前，未成交的{open}股仍可能賣出。</translation>
    </message>
    <message>
        <source>The fill won the race: your cancel came when nothing was open any more. {filled} shares are sold.</source>
        <translation>成交搶先一步：取消要求到達時已全部成交，賣出{filled}股。</translation>
    </message>
    <message>
        <source>{since} were sold before your cancel arrived. {filled} shares are sold; the other {cancelled} were cancelled.</source>
        <translation>取消要求到達前又賣出{since}股。共賣出{filled}股，其餘{cancelled}股已取消。</translation>
    </message>
    <message>
        <source>{filled} shares are yours. They may be sold at once (T+0).</source>
        <translation>{filled}股已歸閣下所有，即日便可賣出（T+0）。</translation>
    </message>
    <message>
        <source>{filled} shares are sold. The cash can be spent today; it is settled on the second trading day (T+2).</source>
        <translation>已賣出{filled}股。資金即日可用於買入，第二個交易日交收（T+2）。</translation>
    </message>
    <message>
        <source>Sending the order again now could buy {quantity} more.</source>
        <translation>此時重複落盤，可能再買入{quantity}股。</translation>
    </message>
    <message>
        <source>{filled} shares are yours; the other {cancelled} were not bought.</source>
        <translation>已買入{filled}股，其餘{cancelled}股未買入。</translation>
    </message>
    <message>
        <source>No share was bought, and no cash is frozen for it any more.</source>
        <translation>未買入任何股份，凍結資金已解凍。</translation>
    </message>
    <message>
        <source>What was open stands in the order that took its place.</source>
        <translation>未成交的部分在取代它的指示中。</translation>
    </message>
    <message>
        <source>The broker has not answered yet.</source>
        <translation>經紀尚未回應。</translation>
    </message>
    <message>
        <source>The broker keeps the order; the exchange has not seen it.</source>
        <translation>指示暫存於經紀，尚未送往交易所。</translation>
    </message>
    <message>
        <source>The exchange has not answered yet.</source>
        <translation>交易所尚未回應。</translation>
    </message>
    <message>
        <source>No share is yours yet; {open} wait.</source>
        <translation>尚未買入，{open}股輪候中。</translation>
    </message>
    <message>
        <source>{filled} shares are yours; {open} still wait.</source>
        <translation>已買入{filled}股，仍有{open}股輪候。</translation>
    </message>
    <message>
        <source>{filled} shares are yours. They may be sold from the next trading day (T+1).</source>
        <translation>{filled}股已歸閣下所有，下一交易日起可賣出（T+1）。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be bought.</source>
        <translation>交易所回應之前，未成交的{open}股仍可能買入。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be bought as they were ordered.</source>
        <translation>交易所回應之前，未成交的{open}股仍可能按原指示買入。</translation>
    </message>
    <message>
        <source>Sending the order again now could sell {quantity} more.</source>
        <translation>此時重複落盤，可能再賣出{quantity}股。</translation>
    </message>
    <message>
        <source>{filled} shares are sold; the other {cancelled} are still yours.</source>
        <translation>已賣出{filled}股，其餘{cancelled}股仍由閣下持有。</translation>
    </message>
    <message>
        <source>No share was sold, and none is frozen for it any more.</source>
        <translation>未賣出任何股份，凍結股份已解凍。</translation>
    </message>
    <message>
        <source>No share is sold yet; {open} wait.</source>
        <translation>尚未賣出，{open}股輪候中。</translation>
    </message>
    <message>
        <source>{filled} shares are sold; {open} still wait.</source>
        <translation>已賣出{filled}股，仍有{open}股輪候。</translation>
    </message>
    <message>
        <source>{filled} shares are sold. The cash can be spent today and withdrawn tomorrow.</source>
        <translation>{filled}股所得款項，今日可用、翌日可提取。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be sold.</source>
        <translation>交易所回應之前，未成交的{open}股仍可能賣出。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be sold as they were ordered.</source>
        <translation>交易所回應之前，未成交的{open}股仍可能按原指示賣出。</translation>
    </message>
    <message>
        <source>Not cancelled: too late</source>
        <translation>未能取消：為時已晚</translation>
    </message>
    <message>
        <source>Not changed: too late</source>
        <translation>未能更改：為時已晚</translation>
    </message>
    <message>
        <source>{count} wait without a price</source>
        <translation>{count}股不限價排隊等待</translation>
    </message>
    <message>
        <source>{count} wait at the front of {price}</source>
        <translation>{count}股排在 {price} 最前</translation>
    </message>
    <message>
        <source>Exchange accepts; nothing stays in the queue</source>
        <translation>交易所接納，沒有餘數要輪候</translation>
    </message>
    <message>
        <source>Exchange accepts: {count} wait without a price</source>
        <translation>交易所接受：{count}股不限價排隊等待</translation>
    </message>
    <message>
        <source>Exchange accepts: {count} wait at {price}, nobody ahead of you</source>
        <translation>交易所接納：{count}股在 {price} 輪候，閣下排最前</translation>
    </message>
    <message>
        <source>Exchange accepts: {ahead} shares ahead of you at {price}</source>
        <translation>交易所接納：{price} 前面有{ahead}股</translation>
    </message>
    <message>
        <source>Change to {count} at {price} requested</source>
        <translation>已要求改為 {price} 的 {count} 股</translation>
    </message>
    <message>
        <source>Change to {count} requested</source>
        <translation>已要求改為 {count} 股</translation>
    </message>
    <message>
        <source>Changed to {count} at {price}</source>
        <translation>已改為 {price} 的 {count} 股</translation>
    </message>
    <message>
        <source>Changed to {count}</source>
        <translation>已改為 {count} 股</translation>
    </message>
    <message>
        <source>To become {count} at {price}: cancelled first, then ordered again</source>
        <translation>將改為 {price} 的 {count} 股：先取消，再重新落盤</translation>
    </message>
    <message>
        <source>Exchange changes it; nothing stays in the queue</source>
        <translation>交易所已更改，沒有餘數要輪候</translation>
    </message>
    <message>
        <source>Exchange changes it: {count} wait, nobody ahead of you</source>
        <translation>交易所已更改：{count} 股輪候，前面沒有人</translation>
    </message>
    <message>
        <source>Exchange changes it: {count} wait, {ahead} shares ahead of you</source>
        <translation>交易所已更改：{count} 股輪候，前面有 {ahead} 股</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Held until {until}</source>
        <translation>暫存至{until}</translation>
    </message>
    <message>
        <source>Held until the price reaches {price} or {other}</source>
        <translation>暫存至價格達到{price}或{other}</translation>
    </message>
    <message>
        <source>Held until the price reaches {price}</source>
        <translation>暫存至價格達到{price}</translation>
    </message>
    <message>
        <source>A trade at {price} sets it off</source>
        <translation>{price}的成交觸發指示</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>輪候中</translation>
    </message>
    <message>
        <source>Partly filled {count}</source>
        <translation>部分成交{count}股</translation>
    </message>
    <message>
        <source>Filled {count}</source>
        <translation>全部成交{count}股</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>已要求取消</translation>
    </message>
    <message>
        <source>Cancelled {count}</source>
        <translation>已取消{count}股</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>未能取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Expired {count}</source>
        <translation>失效{count}股</translation>
    </message>
    <message>
        <source>Broker checks cash, lot and price: all right</source>
        <translation>經紀核對資金、數量、價格：通過</translation>
    </message>
    <message>
        <source>Broker refuses; the exchange never sees it</source>
        <translation>經紀拒絕，未送往交易所</translation>
    </message>
    <message>
        <source>Broker holds it; the exchange takes orders at {until}</source>
        <translation>經紀暫存，交易所{until}接受買賣盤</translation>
    </message>
    <message>
        <source>Broker holds it and watches for {price} and {other}</source>
        <translation>經紀暫存，等待價格達到{price}或{other}</translation>
    </message>
    <message>
        <source>Broker holds it and watches for {price}</source>
        <translation>經紀暫存，等待價格達到{price}</translation>
    </message>
    <message>
        <source>Broker sends it to the exchange</source>
        <translation>經紀送往交易所</translation>
    </message>
    <message>
        <source>Exchange turns it away</source>
        <translation>交易所拒絕</translation>
    </message>
    <message>
        <source>{count} trade at {price}</source>
        <translation>以 {price} 成交{count}股</translation>
    </message>
    <message>
        <source>Exchange drops {count} that found nobody</source>
        <translation>交易所取消無對手盤的{count}股</translation>
    </message>
    <message>
        <source>Cancel request is on its way</source>
        <translation>取消要求傳送中</translation>
    </message>
    <message>
        <source>Exchange takes {count} out of the queue</source>
        <translation>交易所撤下輪候的{count}股</translation>
    </message>
    <message>
        <source>Exchange refuses to cancel</source>
        <translation>交易所拒絕取消</translation>
    </message>
    <message>
        <source>The trading day ends</source>
        <translation>交易日結束</translation>
    </message>
    <message>
        <source>The stop has followed the market; it stands at {price} now</source>
        <translation>觸發價已隨市場移動，現為{price}</translation>
    </message>
    <message>
        <source>{count} ordered in place of another order</source>
        <translation>落盤 {count} 股，取代另一個指示</translation>
    </message>
    <message>
        <source>Another order takes the place of {count}</source>
        <translation>另一個指示取代其中 {count} 股</translation>
    </message>
    <message>
        <source>Ordered again, as another order</source>
        <translation>已重新落盤，為另一個指示</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Change request is on its way</source>
        <translation>更改要求正在傳送</translation>
    </message>
    <message>
        <source>Broker has checked the change; enough is frozen</source>
        <translation>經紀已檢查更改，凍結足夠</translation>
    </message>
    <message>
        <source>Exchange puts another order in its place</source>
        <translation>交易所以另一個指示取代它</translation>
    </message>
    <message>
        <source>Exchange refuses to change it</source>
        <translation>交易所拒絕更改</translation>
    </message>
    <message>
        <source>{count} wait at {price}, {ahead} shares ahead now</source>
        <translation>{count}股在 {price} 輪候，前面有{ahead}股</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>WHAT THE APP SHOWS</source>
        <translation>應用程式顯示</translation>
    </message>
    <message>
        <source>WHAT THE MARKET DID</source>
        <translation>市場實況</translation>
    </message>
    <message>
        <source>The market is held. Run it to see what happens.</source>
        <translation>市場已暫停，繼續運行才有下文。</translation>
    </message>
    <message>
        <source>The market is held. It runs when the walkthrough goes on.</source>
        <translation>市場已暫停，演練繼續時才會行走。</translation>
    </message>
    <message>
        <source>{side} {count} × {code}</source>
        <translation>{side} {count}股 {code}</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>{filled} of {quantity} filled</source>
        <translation>成交 {filled} / {quantity}</translation>
    </message>
    <message>
        <source>{filled} of {quantity} filled, {open} open</source>
        <translation>成交 {filled} / {quantity}，未成交 {open}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>The market waits while you look back. Go back to now to let time pass.</source>
        <translation>回看時市場不動；回到現在，時間才會繼續。</translation>
    </message>
    <message>
        <source>The walkthrough leads the clock: simulated time passes while a step waits for the market.</source>
        <translation>演練期間時鐘由演練控制：只有步驟等候市場時，模擬時間才會行走。</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>運行</translation>
    </message>
    <message>
        <source>Hold the market</source>
        <translation>暫停市場</translation>
    </message>
    <message>
        <source>Run the market</source>
        <translation>運行市場</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳至</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>View</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>EN</source>
        <comment>the short name of this very language</comment>
        <translation>繁</translation>
    </message>
    <message>
        <source>Open watchlist and pages</source>
        <translation>開啟自選股及頁面</translation>
    </message>
    <message>
        <source>Jump to a phase of the day or to the next day</source>
        <translation>跳至即日某一時段或下一交易日</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>模擬時間的速度</translation>
    </message>
    <message>
        <source>View: colours, text size, and more</source>
        <translation>顯示：顏色、字型大小等</translation>
    </message>
    <message>
        <source>More of the top bar</source>
        <translation>頂欄其他項目</translation>
    </message>
    <message>
        <source>Jump to {phase}</source>
        <translation>跳至 {phase}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此刻</translation>
    </message>
    <message>
        <source>Next trading day</source>
        <translation>下一交易日</translation>
    </message>
</context>
<context>
    <name>TransactionsPanel</name>
    <message>
        <source>Transactions, the newest first</source>
        <translation>成交紀錄，最新在前</translation>
    </message>
    <message>
        <source>B: a buyer crossed the spread. S: a seller did. A: matched in a call auction.</source>
        <translation>買：主動買入。賣：主動賣出。競：集合競價成交。</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>分價</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>逐筆</translation>
    </message>
    <message>
        <source>Show each trade</source>
        <translation>顯示逐筆成交</translation>
    </message>
    <message>
        <source>Show the volume by price</source>
        <translation>顯示分價成交量</translation>
    </message>
    <message>
        <source>Volume by price</source>
        <translation>分價成交量</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>none yet today</source>
        <translation>今日未有</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>成交紀錄</translation>
    </message>
    <message>
        <source>■ B {share}</source>
        <comment>share of what buyers came for</comment>
        <translation>■ 買 {share}</translation>
    </message>
    <message>
        <source>■ S {share}</source>
        <comment>share of what sellers came for</comment>
        <translation>■ 賣 {share}</translation>
    </message>
    <message>
        <source>A {share}</source>
        <comment>share of what auctions matched</comment>
        <translation>競價 {share}</translation>
    </message>
    <message>
        <source>{shares} shares</source>
        <translation>{shares}股</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a buyer crossed the spread</comment>
        <translation>買</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a seller crossed the spread</comment>
        <translation>賣</translation>
    </message>
    <message>
        <source>A</source>
        <comment>matched in a call auction</comment>
        <translation>競</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Order type</source>
        <translation>買賣盤類別</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Other types ›</source>
        <translation>其他類別 ›</translation>
    </message>
    <message>
        <source>Taken until {when}.</source>
        <translation>接受至{when}。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Trading password</source>
        <translation>交易密碼</translation>
    </message>
    <message>
        <source>Trading password, six digits</source>
        <translation>交易密碼，六位數字</translation>
    </message>
    <message>
        <source>Six digits. They stand on the Portfolio page.</source>
        <translation>六位數字，見「投資組合」頁。</translation>
    </message>
    <message>
        <source>Advance five minutes</source>
        <translation>快進五分鐘</translation>
    </message>
</context>
<context>
    <name>ValidityPage</name>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>The broker keeps it for at most {count} days, to {day}. A split of the share ends it.</source>
        <translation>經紀最多保留{count}日，至{day}。股份分拆時失效。</translation>
    </message>
    <message>
        <source>What is not filled at the end of the day expires, and its cash is free again.</source>
        <translation>收市時未成交部分失效，資金隨即解凍。</translation>
    </message>
    <message>
        <source>Until the close at {time}. What is not filled then expires, and its cash is free again.</source>
        <translation>至{time}收市。屆時未成交部分失效，資金隨即解凍。</translation>
    </message>
    <message>
        <source>The broker sends the order to the exchange at once.</source>
        <translation>經紀即時把指示送往交易所。</translation>
    </message>
    <message>
        <source>The exchange takes no orders now. The broker holds this one and sends it at {when}.</source>
        <translation>交易所此時不接受買賣盤。經紀暫存，{when}送出。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Price colours</source>
        <translation>升跌顏色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字型大小</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <translation>紅升綠跌</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <translation>綠升紅跌</translation>
    </message>
    <message>
        <source>Orange up, blue down</source>
        <translation>橙升藍跌</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Checklist before an order</source>
        <translation>落盤前自查清單</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>手機檢視</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>About {brand}</source>
        <translation>關於 {brand}</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>規則庫</translation>
    </message>
</context>
<context>
    <name>WalkthroughCard</name>
    <message>
        <source>{count} steps · finished</source>
        <translation>共 {count} 步 · 已完成</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>共 {count} 步</translation>
    </message>
    <message>
        <source>You left it at step {number} ({mode}).</source>
        <translation>上次做到第 {number} 步（{mode}）。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
</context>
<context>
    <name>Walkthroughs</name>
    <message>
        <source>Watch</source>
        <translation>觀看</translation>
    </message>
    <message>
        <source>Do it, guided</source>
        <translation>跟著做</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Test yourself</source>
        <translation>自測</translation>
    </message>
    <message>
        <source>Each step is done before your eyes. You turn the pages.</source>
        <translation>每一步都做給你看，由你翻頁。</translation>
    </message>
    <message>
        <source>You do each step yourself, and are told how.</source>
        <translation>每一步由你動手，並告訴你怎樣做。</translation>
    </message>
    <message>
        <source>You do it yourself. Hints come when you ask for them.</source>
        <translation>由你自己動手，需要時可以要提示。</translation>
    </message>
    <message>
        <source>You do it yourself. Nothing is said before the end, and there is a score.</source>
        <translation>由你自己動手，結束前不作任何提示，最後有評分。</translation>
    </message>
</context>
<context>
    <name>WalkthroughsCard</name>
    <message>
        <source>New here? Be led.</source>
        <translation>第一次使用？跟著做一次。</translation>
    </message>
    <message>
        <source>Walkthroughs take you through one thing at a time, from the first purchase to the auction.</source>
        <translation>操作演練一次只講一件事，由第一次買入到收市競價。</translation>
    </message>
    <message>
        <source>Choose a walkthrough</source>
        <translation>選擇演練</translation>
    </message>
</context>
<context>
    <name>WalkthroughsView</name>
    <message>
        <source>{brand} — SIMULATED</source>
        <translation>{brand} — 模擬交易</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>操作演練</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模擬交易</translation>
    </message>
    <message>
        <source>Each leads you through one thing on the live application. It has an account and a market of its own, which wait for you.</source>
        <translation>每個演練都在真實的應用程式內帶你做一件事。它有自己的戶口和行情，會等你。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>戶口</translation>
    </message>
</context>
<context>
    <name>Watchlist</name>
    <message>
        <source>Watchlist</source>
        <translation>自選股</translation>
    </message>
    <message>
        <source>Enter opens an instrument, Delete removes it, Alt with Up or Down moves it.</source>
        <translation>Enter 鍵開啟證券，Delete 鍵移除，Alt 加上下方向鍵移動。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from the watchlist</source>
        <translation>移出自選股</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>In other ways</source>
        <translation>其他做法</translation>
    </message>
    <message>
        <source>The same order in other ways</source>
        <translation>同一盤的其他做法</translation>
    </message>
    <message>
        <source>Nothing was ordered, so there is nothing to compare.</source>
        <translation>沒有落盤，因此沒有可比較的做法。</translation>
    </message>
</context>
<context>
    <name>YearRange</name>
    <message>
        <source>52 weeks: lowest {low}, highest {high}; now {share} of the way from one to the other</source>
        <translation>52週：最低{low}，最高{high}；現價位於兩者之間的{share}處</translation>
    </message>
</context>
<context>
    <name>_ResultPart</name>
    <message>
        <source>Revenue</source>
        <translation>營業收入</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>淨利潤</translation>
    </message>
    <message>
        <source>{heading}, the newest first</source>
        <translation>{heading}，最新的在最上</translation>
    </message>
    <message>
        <source>H1 {year}</source>
        <translation>{year}上半年</translation>
    </message>
    <message>
        <source>H2 {year}</source>
        <translation>{year}下半年</translation>
    </message>
    <message>
        <source>H1</source>
        <comment>first half of a year</comment>
        <translation>上半年</translation>
    </message>
    <message>
        <source>H2</source>
        <comment>second half of a year</comment>
        <translation>下半年</translation>
    </message>
    <message>
        <source>from loss</source>
        <translation>轉虧為盈</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>a loss again</comment>
        <translation>虧損</translation>
    </message>
    <message>
        <source>to loss</source>
        <translation>轉為虧損</translation>
    </message>
    <message>
        <source>{period}: revenue {revenue} {revenue_change}, net profit {profit} {profit_change}.</source>
        <translation>{period}：營業收入{revenue} {revenue_change}，淨利潤{profit} {profit_change}。</translation>
    </message>
</context>
</TS>
