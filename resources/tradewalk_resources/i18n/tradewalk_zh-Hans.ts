<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>As of {day}; its newest rule holds from {newest}</source>
        <translation>截至{day}；最新一条规则自{newest}起生效</translation>
    </message>
    <message>
        <source>Sample pack, version {version}</source>
        <translation>示例数据，第 {version} 版</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>工具库</translation>
    </message>
    <message>
        <source>Tested with</source>
        <translation>测试所用</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>This version was tested with {tested}. Another pair runs here: what you see may be drawn otherwise, or fail.</source>
        <translation>本版本是用 {tested} 测试的。这里运行的是另一组版本：画面可能有所不同，或者出错。</translation>
    </message>
    <message>
        <source>its own licence</source>
        <translation>自有许可</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>Drivers and risks</source>
        <translation>驱动因素与风险</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {brand} — SIMULATED</source>
        <translation>关于 {brand} — 模拟交易</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>复制，用于报告问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Versions, screens and choices; nothing about you, your accounts or your files.</source>
        <translation>版本、屏幕和选项；不含您本人、您的账户和文件的任何信息。</translation>
    </message>
    <message>
        <source>What it is made of, with licences</source>
        <translation>组成部分及其许可</translation>
    </message>
    <message>
        <source>Everything in it is simulated. No order leaves this machine, and nothing is advice.</source>
        <translation>其中一切均为模拟。没有委托会离开这台电脑，内容不构成建议。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Accounts, runs of walkthroughs, drawings and choices lie here. Removing the application leaves them.</source>
        <translation>账户、操作演练的进度、画线和选项都在这里。移除程序后仍会保留。</translation>
    </message>
    <message>
        <source>Copied. There is nothing in it about you, your accounts or your files.</source>
        <translation>已复制。其中不含您本人、您的账户和文件的任何信息。</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Trades: {boards}.</source>
        <translation>可交易：{boards}。</translation>
    </message>
    <message>
        <source>Refused for want of a permission: {boards}.</source>
        <translation>权限不足，委托会被拒绝：{boards}。</translation>
    </message>
    <message>
        <source>Closed to this account: {boards}.</source>
        <translation>此账户不能交易：{boards}。</translation>
    </message>
    <message>
        <source>Only shown, orders are not simulated yet: {boards}.</source>
        <translation>仅展示行情，暂不模拟委托：{boards}。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of markets</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>STAR permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.</source>
        <translation>科创板权限：已开通。内地投资者须有50万元资产和24个月交易经验。</translation>
    </message>
    <message>
        <source>ChiNext permission: granted. A mainland investor gets it with CNY 100,000 and 24 months of trading.</source>
        <translation>创业板权限：已开通。内地投资者须有10万元资产和24个月交易经验。</translation>
    </message>
    <message>
        <source>BSE permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.</source>
        <translation>北交所权限：已开通。内地投资者须有50万元资产和24个月交易经验。</translation>
    </message>
    <message>
        <source>Institutional professional investor: the only kind that Stock Connect lets trade STAR shares.</source>
        <translation>机构专业投资者：沪深股通下唯一可买卖科创板股票的投资者类别。</translation>
    </message>
    <message>
        <source>No permission beyond the usual ones.</source>
        <translation>无额外交易权限。</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>This account is open in another window. Close that one first.</source>
        <translation>该账户已在另一个窗口打开，请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Not begun yet. Last used on {used}.</source>
        <translation>尚未开始。上次使用：{used}。</translation>
    </message>
    <message>
        <source>Simulated time {day}, {time}. Last used on {used}.</source>
        <translation>模拟时间 {day} {time}。上次使用：{used}。</translation>
    </message>
    <message>
        <source>The journal of this account cannot be read: {path}. It can be set aside under another name in the same folder; nothing is deleted or written over.</source>
        <translation>无法读取该账户的日志：{path}。可将它改名搁置在同一文件夹，不会删除或覆盖任何内容。</translation>
    </message>
    <message>
        <source>The journal of this account was written by a later version of {brand}: {path}. Open it with that version.</source>
        <translation>该账户的日志由更新版本的 {brand} 写成：{path}。请用该版本打开。</translation>
    </message>
    <message>
        <source>The file cannot be opened on this computer: {path}.</source>
        <translation>本机无法打开该文件：{path}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>搁置并重新开始</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>frozen {amount}</source>
        <translation>冻结 {amount}</translation>
    </message>
    <message>
        <source>not settled {amount}</source>
        <translation>未交收 {amount}</translation>
    </message>
    <message>
        <source>practice cash</source>
        <translation>模拟资金</translation>
    </message>
    <message>
        <source>{withdrawable} can be withdrawn; the rest may buy: {when}</source>
        <translation>可取 {withdrawable}，其余可用于买入：{when}</translation>
    </message>
    <message>
        <source>Available cash {available}, frozen {frozen}</source>
        <translation>可用资金 {available}，冻结 {frozen}</translation>
    </message>
</context>
<context>
    <name>AccountLineView</name>
    <message>
        <source>Trading password, for practice only</source>
        <translation>交易密码（仅供模拟）</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>{brand} — SIMULATED</source>
        <translation>{brand} — 模拟交易</translation>
    </message>
    <message>
        <source>Choose a practice account</source>
        <translation>选择模拟账户</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Practice money on a simulated market. No password leaves this machine, and none is real.</source>
        <translation>模拟市场，模拟资金。密码均非真实，也不会离开本机。</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>Open a new account</source>
        <translation>开立新账户</translation>
    </message>
    <message>
        <source>About {brand}</source>
        <translation>关于 {brand}</translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation>模拟账户</translation>
    </message>
    <message>
        <source>The account begins anew. Its journal so far is kept in {path}.</source>
        <translation>账户已重新开始，原日志保存在 {path}。</translation>
    </message>
    <message>
        <source>The account begins anew. The journal that cannot be read now lies in {path}.</source>
        <translation>账户已重新开始，无法读取的日志已移至 {path}。</translation>
    </message>
    <message>
        <source>The files in {path} could not be changed. Nothing was lost.</source>
        <translation>无法更改 {path} 中的文件，但没有任何丢失。</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Or by amount, fees included ({currency})</source>
        <translation>或按金额（含费用，{currency}）</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation>“{text}”不是有效金额。</translation>
    </message>
    <message>
        <source>The quantity follows once there is a price.</source>
        <translation>填写价格后即可算出数量。</translation>
    </message>
    <message>
        <source>{count} shares cost {total}; {rest} of the amount is left.</source>
        <translation>{count}股需 {total}，所填金额余 {rest}。</translation>
    </message>
    <message>
        <source>{count} shares bring {total}; {rest} less than the amount.</source>
        <translation>{count}股可得 {total}，比所填金额少 {rest}。</translation>
    </message>
    <message>
        <source>Too little: the least, {least} shares, costs {least_total}.</source>
        <translation>金额不足：最少{least}股，需 {least_total}。</translation>
    </message>
    <message>
        <source>Too little: the least, {least} shares, brings {least_total}.</source>
        <translation>金额不足：最少{least}股，可得 {least_total}。</translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <translation>目前没有可卖股份。</translation>
    </message>
    <message>
        <source>Nothing can be bought now.</source>
        <translation>目前不能买入。</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Estimated value</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Estimated fees ›</source>
        <translation>预计费用 ›</translation>
    </message>
    <message>
        <source>Estimated fees, line by line</source>
        <translation>预计费用明细</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Order book: asks above, bids below</source>
        <translation>买卖盘：上方卖盘，下方买盘</translation>
    </message>
    <message>
        <source>Indicative match of the call auction</source>
        <translation>集合竞价虚拟撮合</translation>
    </message>
    <message>
        <source>Bars: the shares of all levels up to this one. A click on a level takes its price into the order.</source>
        <translation>色条：从第一档累计到该档的股数。点击一档，价格便填入委托。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>买卖盘</translation>
    </message>
    <message>
        <source>Ask {level}</source>
        <translation>卖{level}</translation>
    </message>
    <message>
        <source>Bid {level}</source>
        <translation>买{level}</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>最小变动 {tick}</translation>
    </message>
    <message>
        <source>the book is being worked out</source>
        <translation>盘口推算中</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>价差 {spread}</translation>
    </message>
    <message>
        <source>spread {spread} · 1 tick</source>
        <translation>价差 {spread} · 1个价位</translation>
    </message>
    <message>
        <source>spread {spread} · {ticks} ticks</source>
        <translation>价差 {spread} · {ticks}个价位</translation>
    </message>
    <message>
        <source>nobody bids now</source>
        <translation>暂无买盘</translation>
    </message>
    <message>
        <source>nobody offers now</source>
        <translation>暂无卖盘</translation>
    </message>
    <message>
        <source>no orders in the book</source>
        <translation>盘口暂无委托</translation>
    </message>
    <message>
        <source>Call auction</source>
        <translation>集合竞价</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>虚拟撮合</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Would match</source>
        <translation>匹配量</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>未匹配量</translation>
    </message>
    <message>
        <source>{shares} to buy</source>
        <translation>买方 {shares}</translation>
    </message>
    <message>
        <source>{shares} to sell</source>
        <translation>卖方 {shares}</translation>
    </message>
    <message>
        <source>Orders are being collected. No price would match a buyer with a seller yet.</source>
        <translation>正在收集委托，目前没有可以撮合的价格。</translation>
    </message>
    <message>
        <source>Orders are being collected and matched once, all at one price, when the auction ends. Until then these figures move with every order.</source>
        <translation>竞价期间只收集委托，结束时按同一价格一次撮合。在此之前，以上数字随每笔委托变动。</translation>
    </message>
    <message>
        <source>{levels} levels</source>
        <translation>{levels}档</translation>
    </message>
    <message>
        <source>{levels} levels; show {other}</source>
        <translation>{levels}档；改为显示{other}档</translation>
    </message>
    <message>
        <source>At the right: how many orders wait at the price.</source>
        <translation>最右一列：该价位上排队的委托笔数。</translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Cancel {count}</source>
        <translation>撤单 {count}股</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>改单…</translation>
    </message>
    <message>
        <source>This is the past. Go back to now to cancel or change.</source>
        <translation>这是过去的时刻。回到现在才能撤单或改单。</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Cancel the open {count}? Their place in the queue is lost.</source>
        <translation>撤销未成交部分（{count}）？排队位置将会失去。</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <translation>确定撤单</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留委托</translation>
    </message>
</context>
<context>
    <name>CancelWords</name>
    <message>
        <source>The request to cancel is on its way.</source>
        <translation>撤单请求在途中。</translation>
    </message>
    <message>
        <source>The request to change the order is on its way.</source>
        <translation>改单请求在途中。</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card as it will look</source>
        <translation>卡片显示出来的样子</translation>
    </message>
    <message>
        <source>Text size {size}: {height} pixels high, so the texts scroll in a small window</source>
        <translation>文字大小 {size}：高度 {height}，在小窗口中不能一次看完</translation>
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
        <translation>委托保留排队位置。</translation>
    </message>
    <message>
        <source>The order loses its place: it goes to the back of the queue at its price.</source>
        <translation>委托失去排队位置：排到该价位队列的最后。</translation>
    </message>
    <message>
        <source>A new order with a number of its own replaces this one, at its place in the queue.</source>
        <translation>一笔有自己编号的新委托取代这一笔，并保留其排队位置。</translation>
    </message>
    <message>
        <source>A new order with a number of its own replaces this one and goes to the back of the queue at its price.</source>
        <translation>一笔有自己编号的新委托取代这一笔，并排到该价位队列的最后。</translation>
    </message>
    <message>
        <source>This market changes no orders. The order is cancelled first; once that is confirmed, what is still wished for is ordered again and goes to the back of the queue.</source>
        <translation>该市场不能改单。先撤销委托，确认撤销后再就仍想要的数量重新委托，并排到队列的最后。</translation>
    </message>
    <message>
        <source>The broker still has the order and changes it at once.</source>
        <translation>委托还在券商处，券商立即更改。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the order may still be filled as it is.</source>
        <translation>在交易所回报之前，委托仍可能按现在的内容成交。</translation>
    </message>
    <message>
        <source>Change the order to {count}?</source>
        <translation>把委托改为 {count} 股？</translation>
    </message>
    <message>
        <source>Change the order to {count} at {price}?</source>
        <translation>把委托改为 {price} 的 {count} 股？</translation>
    </message>
    <message>
        <source>There is no price in this field.</source>
        <translation>此栏中没有价格。</translation>
    </message>
    <message>
        <source>Write digits, for example {example}.</source>
        <translation>请用数字填写，例如 {example}。</translation>
    </message>
    <message>
        <source>There is no number of shares in this field.</source>
        <translation>此栏中没有股数。</translation>
    </message>
    <message>
        <source>Write a whole number, for example {example}.</source>
        <translation>请填写整数，例如 {example}。</translation>
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
        <translation>改单：{side} {count}股 {code}</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>现为 {price}</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>现为 {count}</translation>
    </message>
    <message>
        <source>New quantity, what is filled included</source>
        <translation>新数量（含已成交）</translation>
    </message>
    <message>
        <source>New quantity in shares, what is filled included</source>
        <translation>新数量（股），含已成交</translation>
    </message>
    <message>
        <source>Frozen now</source>
        <translation>现在冻结</translation>
    </message>
    <message>
        <source>Frozen after the change</source>
        <translation>改单后冻结</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>改单…</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>是，改单</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>O {price}</source>
        <translation>开 {price}</translation>
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
        <translation>尚无成交。</translation>
    </message>
    <message>
        <source>Volume {volume}</source>
        <translation>成交量 {volume}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Close the volume</source>
        <translation>关闭成交量</translation>
    </message>
    <message>
        <source>What this measures</source>
        <translation>它衡量什么</translation>
    </message>
    <message>
        <source>Change the parameters</source>
        <translation>修改参数</translation>
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
        <translation>从图中移除</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>分时</translation>
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
        <translation>日K</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周K</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月K</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季K</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年K</translation>
    </message>
    <message>
        <source>Chart of today, minute by minute</source>
        <translation>今天的分时图</translation>
    </message>
    <message>
        <source>Chart of the last five days, minute by minute</source>
        <translation>最近五日的分时图</translation>
    </message>
    <message>
        <source>Chart of daily candles</source>
        <translation>日K线图</translation>
    </message>
    <message>
        <source>Chart of candles of {minutes} minutes</source>
        <translation>{minutes}分钟K线图</translation>
    </message>
    <message>
        <source>Chart of weekly candles</source>
        <translation>周K线图</translation>
    </message>
    <message>
        <source>Chart of monthly candles</source>
        <translation>月K线图</translation>
    </message>
    <message>
        <source>Chart of quarterly candles</source>
        <translation>季K线图</translation>
    </message>
    <message>
        <source>Chart of yearly candles</source>
        <translation>年K线图</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K线</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <translation>空心K线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>美国线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积图</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Unadjusted</source>
        <translation>不复权</translation>
    </message>
    <message>
        <source>Adjusted forward</source>
        <translation>前复权</translation>
    </message>
    <message>
        <source>Adjusted backward</source>
        <translation>后复权</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6月</translation>
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
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>线条图（SVG）</translation>
    </message>
    <message>
        <source>Bars in view (CSV)</source>
        <translation>图中数据（CSV）</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>of the range of values, on a small button</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>The range of values is held as it was stretched. Let it follow the bars again.</source>
        <translation>数值范围停在拉伸后的位置。点击恢复自动。</translation>
    </message>
    <message>
        <source>To the last bar</source>
        <translation>回到最新K线</translation>
    </message>
    <message>
        <source>Bought {count}, at {price} on average</source>
        <translation>买入 {count}，均价 {price}</translation>
    </message>
    <message>
        <source>Sold {count}, at {price} on average</source>
        <translation>卖出 {count}，均价 {price}</translation>
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
        <translation>另有 {count} 项较早的：放大可见</translation>
    </message>
    <message>
        <source>Show it on the page, beside the chart</source>
        <translation>在页面上与图表一起显示</translation>
    </message>
</context>
<context>
    <name>ChartFoot</name>
    <message>
        <source>Jump to a day</source>
        <translation>跳到某一天</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>{symbol} · {frame} · {adjustment} · simulated time {time}</source>
        <translation>{symbol} · {frame} · {adjustment} · 模拟时间 {time}</translation>
    </message>
    <message>
        <source>{symbol} · {frame} · simulated time {time}</source>
        <translation>{symbol} · {frame} · 模拟时间 {time}</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>How prices are drawn</source>
        <translation>价格的画法</translation>
    </message>
    <message>
        <source>Adjustment for splits and dividends</source>
        <translation>除权除息的复权方式</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Save what is in view</source>
        <translation>保存当前图表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give the chart the whole page</source>
        <translation>让图表占满整页</translation>
    </message>
    <message>
        <source>Show the rest of the page again</source>
        <translation>恢复显示页面其余部分</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>My purchases, sales and average cost</source>
        <translation>我的买入、卖出和成本价</translation>
    </message>
    <message>
        <source>Price limits of today</source>
        <translation>今日涨跌停价</translation>
    </message>
    <message>
        <source>Dividends, splits and events</source>
        <translation>派息、拆股和事件</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Limit up {price}</source>
        <translation>涨停 {price}</translation>
    </message>
    <message>
        <source>Limit down {price}</source>
        <translation>跌停 {price}</translation>
    </message>
    <message>
        <source>B</source>
        <translation>买</translation>
    </message>
    <message>
        <source>S</source>
        <translation>卖</translation>
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
        <translation>下单前自查</translation>
    </message>
    <message>
        <source>{count} of {all} ticked. Continue waits for all of them.</source>
        <translation>已勾选 {count} / {all}，全部勾选后方可继续。</translation>
    </message>
    <message>
        <source>Side and code are right: {side} {code}.</source>
        <translation>方向与代码无误：{side} {code}。</translation>
    </message>
    <message>
        <source>I know that I pay about {total}, fees included.</source>
        <translation>我知道将支付约 {total}（含费用）。</translation>
    </message>
    <message>
        <source>I know that I receive about {total}, fees deducted.</source>
        <translation>我知道将收到约 {total}（已扣费用）。</translation>
    </message>
    <message>
        <source>Accepted is not bought: only a fill is.</source>
        <translation>已报不等于已买入，成交才算。</translation>
    </message>
    <message>
        <source>Accepted is not sold: only a fill is.</source>
        <translation>已报不等于已卖出，成交才算。</translation>
    </message>
    <message>
        <source>What I buy now I may sell from {when}.</source>
        <translation>现在买入的，{when}起方可卖出。</translation>
    </message>
    <message>
        <source>What I buy I may sell again as soon as it is filled.</source>
        <translation>买入成交后即可卖出。</translation>
    </message>
    <message>
        <source>I can follow the order, and cancel what is not filled.</source>
        <translation>我会查看委托进展，未成交部分可以撤单。</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Whose rules</source>
        <translation>适用板块</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Compare with another day: year-month-day</source>
        <translation>与另一日比较：年-月-日</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>只显示含此文字的规则</translation>
    </message>
    <message>
        <source>Or: year-month-day</source>
        <translation>或：年-月-日</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>{instrument}: {board}</source>
        <translation>{instrument}：{board}</translation>
    </message>
    <message>
        <source>Every board</source>
        <translation>全部板块</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>{day}起的变化</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}之后的变化</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Instruments to compare with</source>
        <translation>可对比的证券</translation>
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
        <translation>{title}，第{clause}条</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message>
        <source>New York time · {phase}</source>
        <translation>纽约时间 · {phase}</translation>
    </message>
    <message>
        <source>×{speed} running</source>
        <translation>×{speed} 运行中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看中</translation>
    </message>
    <message>
        <source>Simulated time {time}, {state}</source>
        <translation>模拟时间 {time}，{state}</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>计划时长</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>替我做</translation>
    </message>
    <message>
        <source>Give me a hint</source>
        <translation>给我提示</translation>
    </message>
    <message>
        <source>Go back to the step before. The market goes back with it.</source>
        <translation>回到上一步，市场也一同回到当时。</translation>
    </message>
    <message>
        <source>Go on to the next step. Enter or Page Down does it too.</source>
        <translation>进入下一步；按 Enter 或 PgDn 也可以。</translation>
    </message>
    <message>
        <source>See this step done, and then go on yourself.</source>
        <translation>看这一步怎么做，然后由你继续。</translation>
    </message>
    <message>
        <source>Show a hint for this step.</source>
        <translation>显示这一步的提示。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on without this step. It counts as not done.</source>
        <translation>跳过这一步继续。这一步会视为未完成。</translation>
    </message>
    <message>
        <source>Go back to where this is put right. Enter or Page Down does it too.</source>
        <translation>回到可以更正的地方。按 Enter 或 Page Down 也行。</translation>
    </message>
    <message>
        <source>The order was sent, and sending cannot be undone. There is no way back from this step: go on from here.</source>
        <translation>委托已经发出，发出后无法还原。不能从这一步返回：请从这里继续。</translation>
    </message>
    <message>
        <source>This was done before, and it is not done a second time.</source>
        <translation>这一步之前已经做过，不会再做一次。</translation>
    </message>
    <message>
        <source>This could not be done. You can go on, or try it yourself.</source>
        <translation>这一步没能完成。可以继续，或由你自己来做。</translation>
    </message>
    <message>
        <source>This could not be done here, and it does not count as done. Do it yourself, or skip the step.</source>
        <translation>这一步未能完成，不会视为已完成。您可以自己完成，或按“跳过”继续。</translation>
    </message>
    <message>
        <source>The time for this step is over.</source>
        <translation>这一步的时间到了。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Waiting for the market. Simulated time is running.</source>
        <translation>正在等待市场。模拟时间正在走。</translation>
    </message>
    <message>
        <source>The market is held by the presenter.</source>
        <translation>讲解人已冻结市场。</translation>
    </message>
    <message>
        <source>What this step points at is not on the screen right now.</source>
        <translation>这一步所指的内容目前不在屏幕上。</translation>
    </message>
    <message>
        <source>Here nothing can be pressed. Press inside the light.</source>
        <translation>这里不能点，请点框内的位置。</translation>
    </message>
    <message>
        <source>Answer the question on this card first.</source>
        <translation>请先回答这张卡片上的问题。</translation>
    </message>
    <message>
        <source>Go on with the button on this card.</source>
        <translation>请点这张卡片上的按钮继续。</translation>
    </message>
    <message>
        <source>Wait a moment: nothing can be pressed now.</source>
        <translation>请稍候，现在不能点。</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>剩余时间 {time}</translation>
    </message>
    <message>
        <source>This time it would have cost nothing.</source>
        <translation>这一次不会有损失。</translation>
    </message>
    <message>
        <source>Such an order would have been refused, so it would have cost nothing.</source>
        <translation>这样的委托会被拒绝，不会有损失。</translation>
    </message>
    <message>
        <source>You would be short of {amount}.</source>
        <translation>还差 {amount}。</translation>
    </message>
    <message>
        <source>Traded and traded back at once, it would have cost {amount}.</source>
        <translation>按成交后立即反向平掉计算，代价为 {amount}。</translation>
    </message>
    <message>
        <source>It would have cost {amount}.</source>
        <translation>其代价为 {amount}。</translation>
    </message>
    <message>
        <source>Do this step again</source>
        <translation>重新做这一步</translation>
    </message>
    <message>
        <source>Back to step {number}</source>
        <translation>回到第 {number} 步</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>答对了。</translation>
    </message>
    <message>
        <source>Not so. Look again.</source>
        <translation>不对，再看一看。</translation>
    </message>
</context>
<context>
    <name>CoachCard</name>
    <message>
        <source>Language and view</source>
        <translation>语言与显示</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the walkthrough. You are asked first.</source>
        <translation>离开演练；会先问你。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{name}: by days alone, its market is another one</source>
        <translation>{name}：属另一市场，只能按日对比</translation>
    </message>
    <message>
        <source>No bar in view that all of them have</source>
        <translation>图中没有各证券都有的K线</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>不再对比</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare — SIMULATED</source>
        <translation>对比 — 模拟</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Code or name of an instrument to compare with</source>
        <translation>要对比的证券的代码或名称</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>取消全部对比</translation>
    </message>
    <message>
        <source>Five instruments are on the chart. Take one away to compare with another.</source>
        <translation>图上已有五只证券。取消其中一只，才能对比另一只。</translation>
    </message>
    <message>
        <source>Nothing has this code or name.</source>
        <translation>没有这个代码或名称的证券。</translation>
    </message>
    <message>
        <source>In percent from the first bar in view that all of them have, adjusted for splits and dividends. Up to five instruments, {name} included; minutes within one market alone.</source>
        <translation>从图中各证券都有的第一根K线起算，以百分比表示，已按拆股和派息复权。最多五只，{name}也计算在内；分钟图只能对比同一市场的证券。</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>将此委托发往模拟交易所？</translation>
    </message>
    <message>
        <source>Give this order to the simulated broker, who holds it?</source>
        <translation>把这笔委托交给模拟券商暂存？</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Enter cancels; Send order has to be chosen.</source>
        <translation>尚未发出。按回车键即取消；须选“发出委托”才会发出。</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Estimated fees</source>
        <translation>预计费用</translation>
    </message>
</context>
<context>
    <name>ContractNote</name>
    <message>
        <source>Contract note</source>
        <translation>交割单</translation>
    </message>
    <message>
        <source>{name} (invented)</source>
        <translation>{name}（虚构）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>委托编号</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>证券</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
    <message>
        <source>Trade date</source>
        <translation>成交日</translation>
    </message>
    <message>
        <source>Time of the first trade</source>
        <translation>首笔成交时间</translation>
    </message>
    <message>
        <source>Settlement date</source>
        <translation>交收日</translation>
    </message>
    <message>
        <source>Shares may be sold from</source>
        <translation>可卖日</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>应付总额</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>应收总额</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计费基数</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation>费用合计</translation>
    </message>
    <message>
        <source>Execution number</source>
        <translation>成交编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>成交明细</translation>
    </message>
    <message>
        <source>The order is still open for {count}: this note is not final.</source>
        <translation>委托尚有{count}股未完成，本单据并非最终版本。</translation>
    </message>
    <message>
        <source>A fee that is part of another is not added again.</source>
        <translation>已包含在其他费用中的项目不重复计算。</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>While the market is frozen, simulated time does not pass in waits.</source>
        <translation>冻结市场时，等待中的模拟时间不会流逝。</translation>
    </message>
    <message>
        <source>While they are hidden, the room sees no amount of the account&apos;s money.</source>
        <translation>隐藏时，观众看不到账户的任何金额。</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Check my answers</source>
        <translation>核对答案</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>我已读完</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not right. The step above shows it.</source>
        <translation>不正确。上面这一步有答案。</translation>
    </message>
    <message>
        <source>Not answered yet: {count}. This is the first.</source>
        <translation>还有 {count} 题未回答。这是第一题。</translation>
    </message>
    <message>
        <source>Passed. Right answers: {right} of {count}.</source>
        <translation>已通过。答对 {right} 题，共 {count} 题。</translation>
    </message>
    <message>
        <source>Not passed. Right answers: {right} of {count}; needed: {needed}. Read the steps again, then try once more.</source>
        <translation>未通过。答对 {right} 题，共 {count} 题；需要答对 {needed} 题。请再读一遍步骤，然后重试。</translation>
    </message>
    <message>
        <source>Noted as read.</source>
        <translation>已记为读完。</translation>
    </message>
    <message>
        <source>Your learning platform has the result.</source>
        <translation>学习平台已收到结果。</translation>
    </message>
    <message>
        <source>Your learning platform did not take the result. Try again, or tell whoever runs it.</source>
        <translation>学习平台没有接收结果。请重试，或告知平台的管理人员。</translation>
    </message>
    <message>
        <source>No learning platform is connected, so the result is not kept.</source>
        <translation>未连接学习平台，结果不会保存。</translation>
    </message>
    <message>
        <source>Your browser runs no scripts here, so answers cannot be checked. The guide can be read all the same.</source>
        <translation>此页的程序未能运行，无法核对答案；内容仍可照常查看。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>复权</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
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
        <translation>收盘</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>{symbol}, change in %</source>
        <translation>{symbol} 涨跌幅（%）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>委托编号</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>跟踪距离</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
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
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交编号</translation>
    </message>
    <message>
        <source>Change of cash</source>
        <translation>资金变动</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>当日已结束。</translation>
    </message>
    <message>
        <source>The day is not over: its figures still change.</source>
        <translation>当日尚未结束，数字仍会变动。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Fees by kind</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders that expired, were cancelled or refused</source>
        <translation>失效、已撤或被拒的委托</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初资金</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Received for shares sold</source>
        <translation>卖出收入</translation>
    </message>
    <message>
        <source>Paid for shares bought</source>
        <translation>买入支出</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末资金</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可卖</translation>
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
        <translation>资产（{currency}）</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>总资产</translation>
    </message>
    <message>
        <source>Today&apos;s profit</source>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>Profit in total</source>
        <translation>累计盈亏</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>可用资金</translation>
    </message>
    <message>
        <source>Frozen for orders</source>
        <translation>委托冻结</translation>
    </message>
    <message>
        <source>Value of shares</source>
        <translation>证券市值</translation>
    </message>
    <message>
        <source>Realised today</source>
        <translation>今日已实现盈亏</translation>
    </message>
    <message>
        <source>Realised in total</source>
        <translation>累计已实现盈亏</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>可取资金</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>未交收</translation>
    </message>
    <message>
        <source>{fee}, paid so far</source>
        <translation>累计{fee}</translation>
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
        <translation>后一日</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>对账单日期</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Fees in total</source>
        <translation>费用合计</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}，{time}</translation>
    </message>
    <message>
        <source>Go back to step {number}: {task}</source>
        <translation>回到第 {number} 步：{task}</translation>
    </message>
    <message>
        <source>What it would have cost is being worked out…</source>
        <translation>代价推算中……</translation>
    </message>
    <message>
        <source>What it would have cost cannot be said in money.</source>
        <translation>这个错误的代价无法用金额表示。</translation>
    </message>
    <message>
        <source>This time it would have cost nothing.</source>
        <translation>这一次不会有损失。</translation>
    </message>
    <message>
        <source>Such an order would have been refused, so it would have cost nothing.</source>
        <translation>这样的委托会被拒绝，不会有损失。</translation>
    </message>
    <message>
        <source>This time it would have saved {amount}, which was luck.</source>
        <translation>这一次反而会省下 {amount}，那只是运气。</translation>
    </message>
    <message>
        <source>{amount} were missing.</source>
        <translation>还差 {amount}。</translation>
    </message>
    <message>
        <source>It would have cost {amount}.</source>
        <translation>代价是 {amount}。</translation>
    </message>
    <message>
        <source>price {amount}</source>
        <translation>价格 {amount}</translation>
    </message>
    <message>
        <source>fees {amount}</source>
        <translation>费用 {amount}</translation>
    </message>
    <message>
        <source>market move {amount}</source>
        <translation>市场变动 {amount}</translation>
    </message>
    <message>
        <source>missing cash {amount}</source>
        <translation>资金缺口 {amount}</translation>
    </message>
    <message>
        <source>Of that: {parts}.</source>
        <translation>其中：{parts}。</translation>
    </message>
    <message>
        <source>Reckoned as traded at the best price of that moment and traded back at once: the spread, and the fees of both ways.</source>
        <translation>按当时最优价成交后立即反向平掉计算：买卖价差，加上两次的费用。</translation>
    </message>
    <message>
        <source>Reckoned at the best prices of that moment: shares too many are traded back at once, for shares too few a second order pays its own fees.</source>
        <translation>按当时最优价计算：多出的股份立即反向平掉，不足的股份要再下一笔委托，另付费用。</translation>
    </message>
    <message>
        <source>Reckoned as if the shares beyond whole lots were an order of their own, with its fees.</source>
        <translation>把整手以外的股份当作单独一笔委托计算，另付费用。</translation>
    </message>
    <message>
        <source>Reckoned against the middle of bid and ask at that moment.</source>
        <translation>与当时买卖价的中间价相比计算。</translation>
    </message>
    <message>
        <source>Reckoned against the best price of the other side at that moment.</source>
        <translation>与当时对手方最优价相比计算。</translation>
    </message>
    <message>
        <source>Reckoned as if what was not filled were traded at the best price at the end of the run, by an order with fees of its own.</source>
        <translation>把未成交的部分按演练结束时的最优价成交计算，由另一笔委托另付费用。</translation>
    </message>
    <message>
        <source>Reckoned as if what was filled were traded back at the end of the run, with the fees of both ways.</source>
        <translation>把已成交的部分按演练结束时反向平掉计算，加上两次的费用。</translation>
    </message>
    <message>
        <source>The order and its fees, less the cash that was there. Nothing was lost.</source>
        <translation>委托金额加费用，减去当时的可用资金。没有实际损失。</translation>
    </message>
    <message>
        <source>Reckoned against what was meant: what was not meant is traded back at once, another price counts by its difference.</source>
        <translation>与本来的意思相比计算：不该买卖的部分立即反向平掉，价格不同则计差额。</translation>
    </message>
    <message>
        <source>Another share</source>
        <translation>选错股票</translation>
    </message>
    <message>
        <source>Buy and sell mixed up</source>
        <translation>买卖方向弄反</translation>
    </message>
    <message>
        <source>Lots for shares</source>
        <translation>把手数当成股数</translation>
    </message>
    <message>
        <source>Odd lot</source>
        <translation>零股</translation>
    </message>
    <message>
        <source>Market order into a wide spread</source>
        <translation>价差大时用市价委托</translation>
    </message>
    <message>
        <source>Limit through the market</source>
        <translation>限价越过市价</translation>
    </message>
    <message>
        <source>Limit far from the market</source>
        <translation>限价离市价太远</translation>
    </message>
    <message>
        <source>A zero too many</source>
        <translation>多输一个零</translation>
    </message>
    <message>
        <source>Submitted twice</source>
        <translation>重复提交</translation>
    </message>
    <message>
        <source>Cancelled after the fill</source>
        <translation>成交后才撤单</translation>
    </message>
    <message>
        <source>“Sent” taken for “filled”</source>
        <translation>把“已发出”当成“已成交”</translation>
    </message>
    <message>
        <source>Part fill overlooked</source>
        <translation>忽略了部分成交</translation>
    </message>
    <message>
        <source>More than the cash</source>
        <translation>超出可用资金</translation>
    </message>
    <message>
        <source>Validity forgotten</source>
        <translation>忘了有效期</translation>
    </message>
    <message>
        <source>Confirmation not read</source>
        <translation>没有看确认内容</translation>
    </message>
    <message>
        <source>Debrief: {walkthrough}</source>
        <translation>回顾：{walkthrough}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步回顾</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>模拟账户</translation>
    </message>
    <message>
        <source>Simulated time at the end</source>
        <translation>结束时的模拟时间</translation>
    </message>
    <message>
        <source>Rule book as of</source>
        <translation>规则库日期</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>实际情况</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No fee was paid.</source>
        <translation>没有支付费用。</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>已付费用</translation>
    </message>
    <message>
        <source>The same order in other ways</source>
        <translation>同一笔委托的其他做法</translation>
    </message>
    <message>
        <source>Nothing was ordered, so there is nothing to compare.</source>
        <translation>没有下过委托，因此没有可比较的做法。</translation>
    </message>
    <message>
        <source>As it was done</source>
        <translation>实际做法</translation>
    </message>
    <message>
        <source>At market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Limit at the bid</source>
        <translation>按买一价限价</translation>
    </message>
    <message>
        <source>Limit at the ask</source>
        <translation>按卖一价限价</translation>
    </message>
    <message>
        <source>In the auction</source>
        <translation>集合竞价</translation>
    </message>
    <message>
        <source>Split in four</source>
        <translation>分成四笔</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>支付合计</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>收到合计</translation>
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
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Against what was done</source>
        <translation>与实际相比</translation>
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
        <translation>无</translation>
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
        <translation>同一笔委托的其他做法，各在独立的市场中推算。</translation>
    </message>
    <message>
        <source>{side} {quantity} {instrument}: each way is tried in a market of its own from {sent}, just before the order was sent, to {until} at the latest. Money in {currency}.</source>
        <translation>{side} {quantity} 股 {instrument}：每种做法都在独立的市场中推算，从发出委托前的 {sent} 起，最晚到 {until}。金额单位：{currency}。</translation>
    </message>
    <message>
        <source>What came later could not be known when the order was sent.</source>
        <translation>发出委托时，谁也不知道后来的行情。</translation>
    </message>
    <message>
        <source>{way}: {why}</source>
        <translation>{way}：{why}</translation>
    </message>
    <message>
        <source>Nothing of it was filled in that time.</source>
        <translation>在这段时间内没有成交。</translation>
    </message>
    <message>
        <source>Another number of shares was traded, so the sums cannot be compared.</source>
        <translation>成交股数不同，合计不能相比。</translation>
    </message>
    <message>
        <source>Nobody was bidding at that moment.</source>
        <translation>当时没有买盘。</translation>
    </message>
    <message>
        <source>Nobody was offering at that moment.</source>
        <translation>当时没有卖盘。</translation>
    </message>
    <message>
        <source>No auction takes orders any more in that time.</source>
        <translation>在这段时间内不再有接受委托的集合竞价。</translation>
    </message>
    <message>
        <source>There was no price to send it at.</source>
        <translation>当时没有可用的价格。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>The walkthrough was left before its end.</source>
        <translation>演练尚未结束就离开了。</translation>
    </message>
    <message>
        <source>A mistake ended this assessment.</source>
        <translation>一个错误使这次考核结束。</translation>
    </message>
    <message>
        <source>The walkthrough was shown to its end.</source>
        <translation>演练已演示完毕。</translation>
    </message>
    <message>
        <source>You went through this walkthrough to its end.</source>
        <translation>您已完成这次演练。</translation>
    </message>
    <message>
        <source>Every step that was reached was met.</source>
        <translation>走到的每一步都已达到。</translation>
    </message>
    <message>
        <source>Not every step was met: those are marked below.</source>
        <translation>有的步骤没有达到，见下面的标记。</translation>
    </message>
    <message>
        <source>No mistake was caught.</source>
        <translation>没有发现错误。</translation>
    </message>
    <message>
        <source>One mistake was caught.</source>
        <translation>发现一个错误。</translation>
    </message>
    <message>
        <source>Mistakes that were caught: {count}.</source>
        <translation>发现的错误：{count} 个。</translation>
    </message>
    <message>
        <source>Not passed, because of this mistake: {mistake}</source>
        <translation>未通过，原因是这个错误：{mistake}</translation>
    </message>
    <message>
        <source>Passed. {passing} were needed.</source>
        <translation>通过。及格线是 {passing}。</translation>
    </message>
    <message>
        <source>Not passed. {passing} were needed.</source>
        <translation>未通过。及格线是 {passing}。</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ 已达到</translation>
    </message>
    <message>
        <source>✗ Not met</source>
        <translation>✗ 未达到</translation>
    </message>
    <message>
        <source>– Not done</source>
        <translation>– 未完成</translation>
    </message>
    <message>
        <source>– Shown</source>
        <translation>– 已演示</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>{name}: “{answer}”</source>
        <translation>{name}：“{answer}”</translation>
    </message>
    <message>
        <source>What was waited for did not come in time.</source>
        <translation>等待的情况没有及时出现。</translation>
    </message>
    <message>
        <source>Its question was not answered right at first.</source>
        <translation>这一步的问题第一次没有答对。</translation>
    </message>
    <message>
        <source>This step was shown to you.</source>
        <translation>这一步是演示给您看的。</translation>
    </message>
    <message>
        <source>You asked for a hint.</source>
        <translation>您要了一次提示。</translation>
    </message>
    <message>
        <source>Hints that you asked for: {count}.</source>
        <translation>您要的提示：{count} 次。</translation>
    </message>
    <message>
        <source>A mistake was caught here; see below.</source>
        <translation>这一步发现一个错误，见下文。</translation>
    </message>
    <message>
        <source>Mistakes were caught here; see below.</source>
        <translation>这一步发现多个错误，见下文。</translation>
    </message>
    <message>
        <source>– Not answered</source>
        <translation>– 未回答</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 答对</translation>
    </message>
    <message>
        <source>✗ Not right at first</source>
        <translation>✗ 第一次未答对</translation>
    </message>
    <message>
        <source>“{answer}”: that was right.</source>
        <translation>“{answer}”：正确。</translation>
    </message>
    <message>
        <source>“{answer}”: that was not so.</source>
        <translation>“{answer}”：不对。</translation>
    </message>
    <message>
        <source>Walkthrough {id} · {brand} {version} · Rule book as of {day}</source>
        <translation>演练 {id} · {brand} {version} · 规则库日期 {day}</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再演练一次</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>存为 HTML</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步回顾</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>DebugView</name>
    <message>
        <source>Debug: {title} — SIMULATED</source>
        <translation>调试：{title} — 模拟交易</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the doctor says</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>尚未开始 · {phase}</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {step} · {phase}</source>
        <translation>第 {number} 步，共 {count} 步：{step} · {phase}</translation>
    </message>
    <message>
        <source>Path or value of a state</source>
        <translation>状态的路径或值</translation>
    </message>
    <message>
        <source>Targets on show</source>
        <translation>当前可见的目标</translation>
    </message>
    <message>
        <source>Published states</source>
        <translation>已公布的状态</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>本次演练的记录</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>所示档位有{bids}股等候买入，{asks}股等候卖出</translation>
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
        <translation>★ 已自选</translation>
    </message>
    <message>
        <source>☆ Watch</source>
        <translation>☆ 加自选</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>取消自选：{name}</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>加自选：{name}</translation>
    </message>
    <message>
        <source>Looking back: {time}. The whole page is as it was then; go back to now to trade.</source>
        <translation>回看 {time}：整页为当时情形，回到现在才能交易。</translation>
    </message>
    <message>
        <source>Trade is closed here: the orders of this market are not simulated yet. Its prices are shown.</source>
        <translation>该市场暂不支持模拟委托，仅展示行情。</translation>
    </message>
    <message>
        <source>An order here goes to a simulated exchange. No real order leaves this computer.</source>
        <translation>委托只会发往模拟交易所，不会有真实委托离开本机。</translation>
    </message>
    <message>
        <source>Trade this instrument</source>
        <translation>交易该证券</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <source>Draw</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>在图表上画线</translation>
    </message>
</context>
<context>
    <name>DrawingMenus</name>
    <message>
        <source>Magnet: draw points to open, high, low and close</source>
        <translation>磁吸：将点吸附到开、高、低、收</translation>
    </message>
    <message>
        <source>Delete all drawings that are not locked</source>
        <translation>删除所有未锁定的图形</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Accent</source>
        <translation>主题色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bars: {bars}, days: {days}</source>
        <translation>K线 {bars} 根，{days} 天</translation>
    </message>
    <message>
        <source>This drawing is locked; unlock it to change it.</source>
        <translation>此图形已锁定；解锁后才能更改。</translation>
    </message>
    <message>
        <source>This drawing is no longer there.</source>
        <translation>此图形已不存在。</translation>
    </message>
    <message>
        <source>Write the text; Enter puts it on the chart.</source>
        <translation>输入文字，按 Enter 放到图表上。</translation>
    </message>
    <message>
        <source>{tool}: click the last point, or put it with Enter. Esc gives up.</source>
        <translation>{tool}：点击最后一个点，或按 Enter 放置；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>{tool}: click the next point, two are missing. Esc gives up.</source>
        <translation>{tool}：点击下一个点，还差两个；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>{tool}: click the first of three points. Esc gives up.</source>
        <translation>{tool}：点击三个点中的第一个；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>{tool} is selected. It is locked.</source>
        <translation>已选中{tool}，它已锁定。</translation>
    </message>
    <message>
        <source>{tool} is selected. Drag it or use the arrow keys to move it, Delete removes it.</source>
        <translation>已选中{tool}：拖动或用方向键可移动，按 Delete 删除。</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>射线</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>垂直线</translation>
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
        <translation>测量</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>Mistake · {name}</source>
        <translation>错误 · {name}</translation>
    </message>
    <message>
        <source>{entry} · changed</source>
        <translation>{entry} · 已改</translation>
    </message>
    <message>
        <source>{entry} · faults: {count}</source>
        <translation>{entry} · 问题：{count}</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答案 {number}</translation>
    </message>
    <message>
        <source>Words in the picture {number}</source>
        <translation>图中文字 {number}</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>错在哪里，为什么</translation>
    </message>
    <message>
        <source>Say: true whoever acts</source>
        <translation>说明：无论由谁操作都成立</translation>
    </message>
    <message>
        <source>Task: what the learner is to do</source>
        <translation>任务：学员要做什么</translation>
    </message>
    <message>
        <source>Hint: when it is asked for</source>
        <translation>提示：有人要求时才显示</translation>
    </message>
    <message>
        <source>Note: for the presenter alone</source>
        <translation>备注：只有讲解人看到</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Saved. Nothing but the texts was changed.</source>
        <translation>已保存。除文字外没有改动。</translation>
    </message>
    <message>
        <source>Not saved: the file was changed by somebody else since it was read. Read it again, and what you typed here is gone; or leave it, and keep what you typed.</source>
        <translation>没有保存：文件在读取之后被他人改动。重新读取，您在这里输入的内容就会消失；不读取，则输入的内容仍在。</translation>
    </message>
    <message>
        <source>Not saved: the file cannot be written. Look whether its folder may be written to.</source>
        <translation>没有保存：文件无法写入。请查看文件夹是否可以写入。</translation>
    </message>
    <message>
        <source>The file cannot be read as a walkthrough any more. What you typed is still here.</source>
        <translation>文件已无法作为演练读取。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Not saved: mend the first fault below.</source>
        <translation>没有保存：请先改正下面的第一个问题。</translation>
    </message>
</context>
<context>
    <name>EditingView</name>
    <message>
        <source>Title, steps and mistakes</source>
        <translation>标题、步骤和错误</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Texts of {file} — SIMULATED</source>
        <translation>{file} 的文字 — 模拟交易</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Close without saving? What you typed is gone then.</source>
        <translation>不保存就关闭吗？您输入的内容会消失。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Show on the chart: {event}</source>
        <translation>在图表上显示：{event}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Ex-dividend: {currency} {cash} a share</source>
        <translation>除息：每股{currency} {cash}</translation>
    </message>
    <message>
        <source>Ex-dividend: {currency} {cash} a share; {before} shares become {after}</source>
        <translation>除权除息：每股{currency} {cash}，{before}股变为{after}股</translation>
    </message>
    <message>
        <source>Split: {before} into {after}</source>
        <translation>拆股：{before}股拆为{after}股</translation>
    </message>
    <message>
        <source>Results of the first quarter of fiscal {year} published</source>
        <translation>公布{year}财年第一季度业绩</translation>
    </message>
    <message>
        <source>Results of the first half of fiscal {year} published</source>
        <translation>公布{year}财年上半年业绩</translation>
    </message>
    <message>
        <source>Results of the first nine months of fiscal {year} published</source>
        <translation>公布{year}财年首九个月业绩</translation>
    </message>
    <message>
        <source>Results of fiscal {year} published</source>
        <translation>公布{year}财年业绩</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Results, events and risks</source>
        <translation>业绩、公告与风险</translation>
    </message>
    <message>
        <source>Events and results</source>
        <translation>公告与业绩</translation>
    </message>
    <message>
        <source>This company is invented: its name, its code and its figures are made up.</source>
        <translation>本公司为虚构：名称、代码和数字均非真实。</translation>
    </message>
    <message>
        <source>Nothing has been published by now.</source>
        <translation>截至目前没有公告。</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>{day}公布</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>上年同期 {amount}</translation>
    </message>
</context>
<context>
    <name>ExplainCard</name>
    <message>
        <source>Show it in the rule book</source>
        <translation>在规则库中查看</translation>
    </message>
    <message>
        <source>Today for {name}</source>
        <translation>{name}今日适用</translation>
    </message>
    <message>
        <source>Explain {term}</source>
        <translation>解释“{term}”</translation>
    </message>
    <message>
        <source>The term before on this page</source>
        <translation>本页上一个术语</translation>
    </message>
    <message>
        <source>The next term on this page, F1</source>
        <translation>本页下一个术语，F1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>{name} is not saved: its folder is not there. Choose another place.</source>
        <translation>{name} 未保存：文件夹不存在，请换个位置。</translation>
    </message>
    <message>
        <source>{name} is not saved: this place may not be written to. Choose another.</source>
        <translation>{name} 未保存：此处不可写入，请换个位置。</translation>
    </message>
    <message>
        <source>{name} is not saved: the disk took no more. Make room, or choose another place.</source>
        <translation>{name} 未保存：磁盘空间不足。请腾出空间或换个位置。</translation>
    </message>
    <message>
        <source>{name} is not saved. Choose another place.</source>
        <translation>{name} 未保存，请换个位置。</translation>
    </message>
    <message>
        <source>Save list (CSV)</source>
        <translation>保存列表（CSV）</translation>
    </message>
    <message>
        <source>Save trades (CSV)</source>
        <translation>保存成交（CSV）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Your preferences could not be read, so the usual ones hold. The file is kept as {path}.</source>
        <translation>无法读取您的偏好设置，已改用默认设置。原文件保留为 {path}。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be opened on this computer now. Nothing of it was changed.</source>
        <translation>日志 {path} 目前无法在此电脑上打开，内容没有改动。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read. Move it away to begin anew; nothing of it was changed.</source>
        <translation>日志 {path} 无法读取。移走它即可重新开始；内容没有改动。</translation>
    </message>
    <message>
        <source>The journal {path} was written by a later version of {brand}. Open it with that version.</source>
        <translation>日志 {path} 由更新版本的 {brand} 写入，请用该版本打开。</translation>
    </message>
    <message>
        <source>This account cannot go on here, since its journal could not follow. Close {brand} and open it again: all that was shown is kept.</source>
        <translation>日志未能跟上，此账户无法在这里继续。请关闭 {brand} 再打开：显示过的内容都已保留。</translation>
    </message>
    <message>
        <source>This walkthrough is open in another window. Close that one first.</source>
        <translation>此演练已在另一个窗口打开，请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>What was kept of this walkthrough is damaged, so it cannot go on. Begin it anew.</source>
        <translation>此演练的进度记录无法读取，不能继续。请重新开始。</translation>
    </message>
    <message>
        <source>This walkthrough was left in another version, so it cannot go on here. Begin it anew.</source>
        <translation>此演练是在另一个版本中离开的，无法在此继续。请重新开始。</translation>
    </message>
    <message>
        <source>The text of this walkthrough has changed since it was left. Begin it anew.</source>
        <translation>离开之后，此演练的内容已经改动。请重新开始。</translation>
    </message>
    <message>
        <source>This walkthrough is not there any more.</source>
        <translation>此演练已经不存在。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played: there is a fault in its file.</source>
        <translation>无法进行此演练：文件内容有错。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played: it needs market data or an account that is not here.</source>
        <translation>无法进行此演练：这里没有它需要的行情数据或账户。</translation>
    </message>
    <message>
        <source>This walkthrough cannot be played in this way.</source>
        <translation>此演练不能这样进行。</translation>
    </message>
    <message>
        <source>There is nothing left of this walkthrough to go on with.</source>
        <translation>此演练没有可以继续的进度。</translation>
    </message>
    <message>
        <source>This walkthrough is over. Begin it anew.</source>
        <translation>此演练已经结束。请重新开始。</translation>
    </message>
    <message>
        <source>The records of this walkthrough cannot be written. Their file is as it was.</source>
        <translation>无法写入这次演练的记录。文件没有改动。</translation>
    </message>
    <message>
        <source>For its author: {fault}</source>
        <translation>给编写者（英文）：{fault}</translation>
    </message>
    <message>
        <source>The journal {path} belongs to other market data or another profile. Open it with the version that wrote it, or move it away to begin anew.</source>
        <translation>日志 {path} 属于其他行情数据或其他账户类型。请用写入它的版本打开，或移走它重新开始。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be written. What was shown before is kept.</source>
        <translation>日志 {path} 无法写入。此前显示的内容已保留。</translation>
    </message>
    <message>
        <source>{path} cannot be used for an account.</source>
        <translation>{path} 无法用于账户。</translation>
    </message>
    <message>
        <source>This account has reached {day}, {time}, and simulated time does not go back. Choose another account, or begin without --at.</source>
        <translation>此账户已到 {day} {time}，模拟时间不能倒退。请选择其他账户，或不用 --at 启动。</translation>
    </message>
    <message>
        <source>The drawings could not be read, so the charts have none. The file is kept as {path}.</source>
        <translation>无法读取图形文件，因此图表上没有图形。原文件保留在 {path}。</translation>
    </message>
    <message>
        <source>Something in {brand} failed. Your account is as it was shown last. What happened is written in {path}.</source>
        <translation>{brand} 出现故障。您的账户与最后显示的一致，详情已写入 {path}。</translation>
    </message>
    <message>
        <source>The texts of {language} are missing; the language stays as it was.</source>
        <translation>没有“{language}”的文字，语言保持不变。</translation>
    </message>
</context>
<context>
    <name>FeeMicroscope</name>
    <message>
        <source>The same order</source>
        <translation>同一委托</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Of the value</source>
        <translation>占金额</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>多或少</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>取决于</translation>
    </message>
    <message>
        <source>fees {fees}, {part} of the value</source>
        <translation>费用 {fees}，占金额 {part}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本委托</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation>费用合计</translation>
    </message>
    <message>
        <source>{side} {quantity} {instrument} at {price} on {day}, by the plan: {plan}</source>
        <translation>{side} {instrument} {quantity} 股，价格 {price}，{day}，收费方案：{plan}</translation>
    </message>
    <message>
        <source>Fees of {fees} on a value of {value}: {part}.</source>
        <translation>成交金额 {value}，费用 {fees}，占 {part}。</translation>
    </message>
    <message>
        <source>No purchase is cheap enough for this sale to lose nothing.</source>
        <translation>无论买入价多低，这笔卖出都不能保本。</translation>
    </message>
    <message>
        <source>The price must rise by {move} before a sale of it loses nothing.</source>
        <translation>价格上升 {move} 后卖出才不亏损。</translation>
    </message>
    <message>
        <source>Only shares bought {move} lower, or more, lose nothing by this sale.</source>
        <translation>买入价至少低 {move}，这笔卖出才不亏损。</translation>
    </message>
    <message>
        <source>Plan: {plan}</source>
        <translation>方案：{plan}</translation>
    </message>
    <message>
        <source>By the fees from {day} on</source>
        <translation>按{day}起的收费</translation>
    </message>
    <message>
        <source>{quantity} shares: {why}</source>
        <translation>{quantity} 股：{why}</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>最少数量</translation>
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
        <translation>由此起不再按最低收费</translation>
    </message>
    <message>
        <source>from here on fixed fees and minima are {part} at most</source>
        <translation>由此起固定及最低收费不超过 {part}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>及其他</translation>
    </message>
    <message>
        <source>nothing: it costs the same</source>
        <translation>没有差别：费用相同</translation>
    </message>
    <message>
        <source>{fee}: {bound}</source>
        <translation>{fee}：{bound}</translation>
    </message>
    <message>
        <source>its minimum</source>
        <translation>最低收费</translation>
    </message>
    <message>
        <source>its maximum</source>
        <translation>最高收费</translation>
    </message>
    <message>
        <source>charged: {bound}</source>
        <translation>按{bound}计</translation>
    </message>
</context>
<context>
    <name>FeeMicroscopeView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fee microscope</source>
        <translation>费用对比</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>The same order by other plans, on other days, in other sizes</source>
        <translation>同一委托按其他方案、其他日期、其他数量</translation>
    </message>
    <message>
        <source>Its fees, line by line</source>
        <translation>逐项费用</translation>
    </message>
    <message>
        <source>No other plan of the rule book reaches this board.</source>
        <translation>规则库中没有其他方案适用于此板块。</translation>
    </message>
    <message>
        <source>{fee}: the rule of this order</source>
        <translation>{fee}：本委托的规则</translation>
    </message>
    <message>
        <source>{fee}: the rule beside it</source>
        <translation>{fee}：对照的规则</translation>
    </message>
</context>
<context>
    <name>FeePlans</name>
    <message>
        <source>uSMART</source>
        <translation>盈立证券</translation>
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
        <translation>内地标准方案</translation>
    </message>
    <message>
        <source>Futu, Hong Kong shares</source>
        <translation>富途，港股</translation>
    </message>
    <message>
        <source>Hong Kong practice plan</source>
        <translation>香港模拟方案</translation>
    </message>
    <message>
        <source>uSMART, plan A</source>
        <translation>盈立证券，方案A</translation>
    </message>
    <message>
        <source>uSMART, plan B</source>
        <translation>盈立证券，方案B</translation>
    </message>
    <message>
        <source>Tiger, Northbound</source>
        <translation>老虎，沪深股通</translation>
    </message>
    <message>
        <source>Futu, US shares</source>
        <translation>富途，美股</translation>
    </message>
    <message>
        <source>US standard plan</source>
        <translation>美国标准方案</translation>
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
        <translation>平台费</translation>
    </message>
    <message>
        <source>Exchange handling fee</source>
        <translation>经手费</translation>
    </message>
    <message>
        <source>Regulatory fee</source>
        <translation>证管费</translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation>过户费</translation>
    </message>
    <message>
        <source>Transfer fee (HKSCC)</source>
        <translation>过户费（香港结算）</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印花税</translation>
    </message>
    <message>
        <source>SFC levy</source>
        <translation>证监会征费</translation>
    </message>
    <message>
        <source>AFRC levy</source>
        <translation>会财局征费</translation>
    </message>
    <message>
        <source>HKEX trading fee</source>
        <translation>港交所交易费</translation>
    </message>
    <message>
        <source>HKEX trading tariff</source>
        <translation>港交所系统使用费</translation>
    </message>
    <message>
        <source>Settlement fee</source>
        <translation>交收费</translation>
    </message>
    <message>
        <source>SEC fee</source>
        <translation>美国证监会规费</translation>
    </message>
    <message>
        <source>Trading activity fee</source>
        <translation>交易活动费</translation>
    </message>
    <message>
        <source>Audit trail fee</source>
        <translation>审计跟踪费</translation>
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
        <translation>每笔委托 {rate}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>最高 {most}</translation>
    </message>
    <message>
        <source>at most {ratio} of the value</source>
        <translation>不超过金额的{ratio}</translation>
    </message>
    <message>
        <source>rounded up to 0.01</source>
        <translation>进位到 0.01</translation>
    </message>
    <message>
        <source>rounded up to a whole unit</source>
        <translation>进位到整数</translation>
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
        <translation>已付费用</translation>
    </message>
    <message>
        <source>No fee was paid.</source>
        <translation>没有支付费用。</translation>
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
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by instrument</source>
        <translation>按证券筛选</translation>
    </message>
    <message>
        <source>Filter by side</source>
        <translation>按方向筛选</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
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
        <translation>全部证券</translation>
    </message>
    <message>
        <source>Buy and sell</source>
        <translation>买入和卖出</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>废单</translation>
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
        <translation>改为 {price}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>发出委托</translation>
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
        <translation>有变化的画面：{title}</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation>返回说明</translation>
    </message>
    <message>
        <source>No picture has changed.</source>
        <translation>没有画面变化。</translation>
    </message>
    <message>
        <source>Changed, new or gone: {changed}. Pictures in this guide: {count}.</source>
        <translation>有变化、新增或消失的：{changed}幅。共有画面{count}幅。</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>This picture is new.</source>
        <translation>这幅画面是新增的。</translation>
    </message>
    <message>
        <source>This picture is gone.</source>
        <translation>这幅画面已经没有了。</translation>
    </message>
    <message>
        <source>{which}: {heading}</source>
        <translation>{which}：{heading}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Seed of the simulated market</source>
        <translation>模拟市场的种子</translation>
    </message>
    <message>
        <source>Rule book as of</source>
        <translation>规则截至</translation>
    </message>
    <message>
        <source>Follow it in {brand}, step by step. The money, the orders and the market are simulated: nothing is bought or sold.</source>
        <translation>请在 {brand} 中一步一步跟着做。资金、委托和市场都是模拟的：什么都不会真的买入或卖出。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Skip to the steps</source>
        <translation>跳到步骤</translation>
    </message>
    <message>
        <source>{number}. {heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>Picture of step {number}: {heading}.</source>
        <translation>第{number}步的画面：{heading}。</translation>
    </message>
    <message>
        <source>Number {number} marks “{label}” and says “{words}”.</source>
        <translation>编号{number}标出“{label}”，并注明“{words}”。</translation>
    </message>
    <message>
        <source>Number {number} says “{words}”.</source>
        <translation>编号{number}注明“{words}”。</translation>
    </message>
    <message>
        <source>Number {number} marks “{label}”.</source>
        <translation>编号{number}标出“{label}”。</translation>
    </message>
    <message>
        <source>Number {number} marks what the step speaks of.</source>
        <translation>编号{number}标出这一步所说的地方。</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}：{words}</translation>
    </message>
    <message>
        <source>Check yourself: question {number}</source>
        <translation>自我检查：第{number}题</translation>
    </message>
    <message>
        <source>The answers are at the end.</source>
        <translation>答案在最后。</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>各题答案</translation>
    </message>
    <message>
        <source>None of the answers is right.</source>
        <translation>没有一个答案是对的。</translation>
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
        <translation>临时停牌至 {time}</translation>
    </message>
    <message>
        <source>Volatility control until {time}: {low} to {high}</source>
        <translation>市场波动调节至 {time}：{low} 至 {high}</translation>
    </message>
    <message>
        <source>At the price band until {time}: {low} to {high}</source>
        <translation>触及价格区间，至 {time}：{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Held: price as of {time}</source>
        <translation>已暂停：{time} 的价格</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Indicators — SIMULATED</source>
        <translation>指标 — 模拟交易</translation>
    </message>
    <message>
        <source>Draw it on the chart</source>
        <translation>画在图上</translation>
    </message>
    <message>
        <source>One length more</source>
        <translation>增加一个周期</translation>
    </message>
    <message>
        <source>One length less</source>
        <translation>减少一个周期</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave this walkthrough? You can go on from this step later.</source>
        <translation>要离开这次演练吗？以后可以从这一步继续。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
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
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Moment of the order</source>
        <translation>委托的时刻</translation>
    </message>
    <message>
        <source>Now. Drag to look back.</source>
        <translation>现在。拖动可回看。</translation>
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
        <translation>{brand} — 模拟交易</translation>
    </message>
    <message>
        <source>{account} · {brand} — SIMULATED</source>
        <translation>{account} · {brand} — 模拟交易</translation>
    </message>
</context>
<context>
    <name>MeasuresStrip</name>
    <message>
        <source>loss</source>
        <comment>instead of a price-earnings ratio</comment>
        <translation>亏损</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Turnover ratio</source>
        <translation>换手率</translation>
    </message>
    <message>
        <source>Volume ratio</source>
        <translation>量比</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52周</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>总市值</translation>
    </message>
    <message>
        <source>P/E (TTM)</source>
        <translation>滚动市盈率</translation>
    </message>
    <message>
        <source>P/B</source>
        <translation>市净率</translation>
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
        <translation>账户名称</translation>
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
        <translation>全部K线，窗口内为正在显示的部分</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Contract note</source>
        <translation>交割单</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Compare fees…</source>
        <translation>比较费用…</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Everything that happened to the order</source>
        <translation>委托的全过程</translation>
    </message>
    <message>
        <source>Full life</source>
        <translation>全过程</translation>
    </message>
    <message>
        <source>Contract note</source>
        <translation>交割单</translation>
    </message>
    <message>
        <source>Order {number}: {side} {count} {symbol} · {status}</source>
        <translation>委托 {number}：{side} {count}股 {symbol} · {status}</translation>
    </message>
    <message>
        <source>{day} · {type} · price {price} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 价格 {price} · {validity} · 成交 {filled} / {count}</translation>
    </message>
    <message>
        <source>{day} · {type} · stop {stop} · price {price} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 触发价{stop} · 价格{price} · 有效期：{validity} · 已成交{filled}／{count}</translation>
    </message>
    <message>
        <source>{day} · {type} · trail {trail} · valid: {validity} · filled {filled} of {count}</source>
        <translation>{day} · {type} · 跟踪距离{trail} · 有效期：{validity} · 已成交{filled}／{count}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行方</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Instrument</source>
        <translation>证券</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>委托类型</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>跟踪距离</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count}股</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Held by the broker until</source>
        <translation>券商暂存至</translation>
    </message>
</context>
<context>
    <name>OrderLife</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>券商</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Keeps it until the exchange takes orders, {until}.</source>
        <translation>暂存委托，待交易所{until}接受委托。</translation>
    </message>
    <message>
        <source>Submitted the order, in place of another one.</source>
        <translation>提交了委托，取代另一笔。</translation>
    </message>
    <message>
        <source>Finds nothing against the change; {cash} of cash are frozen.</source>
        <translation>改单没有问题；冻结资金 {cash}。</translation>
    </message>
    <message>
        <source>Changes it; {ahead} shares are ahead of it in the queue.</source>
        <translation>更改委托；排在前面的有 {ahead} 股。</translation>
    </message>
    <message>
        <source>Submitted the order.</source>
        <translation>提交委托。</translation>
    </message>
    <message>
        <source>Sends it to the exchange.</source>
        <translation>报至交易所。</translation>
    </message>
    <message>
        <source>Trades.</source>
        <translation>成交。</translation>
    </message>
    <message>
        <source>Drops the rest, which found nobody.</source>
        <translation>撤销无对手盘的余量。</translation>
    </message>
    <message>
        <source>Asked to cancel.</source>
        <translation>申请撤单。</translation>
    </message>
    <message>
        <source>Takes the rest out of the queue.</source>
        <translation>撤下排队的余量。</translation>
    </message>
    <message>
        <source>Reports that the exchange took it. Accepted is not filled.</source>
        <translation>回报：交易所已接受。已报不等于成交。</translation>
    </message>
    <message>
        <source>Reports that the rest is cancelled; what was frozen is free.</source>
        <translation>回报：余量已撤，冻结已解除。</translation>
    </message>
    <message>
        <source>Asked to change the order.</source>
        <translation>申请改单。</translation>
    </message>
    <message>
        <source>Asked to change it: cancelled first, then ordered again.</source>
        <translation>申请改单：先撤单，再重新委托。</translation>
    </message>
    <message>
        <source>Ordered again what is still wished for, as another order.</source>
        <translation>就仍想要的数量重新委托，为另一笔委托。</translation>
    </message>
    <message>
        <source>Finds nothing against the change; the shares are frozen.</source>
        <translation>改单没有问题；冻结股票。</translation>
    </message>
    <message>
        <source>Changes it; nobody is ahead of it.</source>
        <translation>更改委托；前面没有人。</translation>
    </message>
    <message>
        <source>Puts another order in its place.</source>
        <translation>以另一笔委托取代它。</translation>
    </message>
    <message>
        <source>Reports that the order is changed.</source>
        <translation>回报：委托已更改。</translation>
    </message>
    <message>
        <source>Reports that another order took its place.</source>
        <translation>回报：已由另一笔委托取代。</translation>
    </message>
    <message>
        <source>The day ended: the rest expires; what was frozen is free.</source>
        <translation>当日结束，余量失效，冻结已解除。</translation>
    </message>
    <message>
        <source>Finds nothing against it; freezes {cash} of cash.</source>
        <translation>核对通过，冻结资金 {cash}。</translation>
    </message>
    <message>
        <source>Finds nothing against it; freezes the shares.</source>
        <translation>核对通过，冻结股份。</translation>
    </message>
    <message>
        <source>Sees a trade at {price}, which sets it off.</source>
        <translation>见到{price}的成交，委托被触发。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; nothing is frozen yet.</source>
        <translation>保留至价格达到{price}；尚未冻结。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; freezes {cash} of cash.</source>
        <translation>保留至价格达到{price}；冻结资金{cash}。</translation>
    </message>
    <message>
        <source>Keeps it until the price reaches {price}; freezes the shares.</source>
        <translation>保留至价格达到{price}；冻结股份。</translation>
    </message>
    <message>
        <source>Accepts it; nothing stays in the queue.</source>
        <translation>接受委托，没有剩余要排队。</translation>
    </message>
    <message>
        <source>Accepts it; it waits first in the queue.</source>
        <translation>接受委托，排在最前。</translation>
    </message>
    <message>
        <source>Accepts it; {ahead} shares are ahead of it in the queue.</source>
        <translation>接受委托，前面有{ahead}股排队。</translation>
    </message>
    <message>
        <source>Reports trade {number} and books it.</source>
        <translation>回报第{number}笔成交并入账。</translation>
    </message>
    <message>
        <source>Reports trade {number} and books it; {frozen} stay frozen for the rest.</source>
        <translation>回报第{number}笔成交并入账，余量仍冻结 {frozen}。</translation>
    </message>
    <message>
        <source>Refuses it; the exchange never sees it.</source>
        <translation>拒绝委托，未报至交易所。</translation>
    </message>
    <message>
        <source>Reports that it was turned away; what was frozen is free.</source>
        <translation>回报：委托被拒，冻结已解除。</translation>
    </message>
    <message>
        <source>Turns it away.</source>
        <translation>拒绝委托。</translation>
    </message>
    <message>
        <source>Could not send it; what was frozen is free.</source>
        <translation>未能送出；冻结部分已解冻。</translation>
    </message>
    <message>
        <source>Reports that it was not cancelled.</source>
        <translation>回报：撤单未成。</translation>
    </message>
    <message>
        <source>Does not cancel it.</source>
        <translation>拒绝撤单。</translation>
    </message>
    <message>
        <source>Does not change it.</source>
        <translation>不予改单。</translation>
    </message>
    <message>
        <source>Reports that it was not changed.</source>
        <translation>回报：委托未能更改。</translation>
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
        <translation>{side} {count} · 止损 · {state}</translation>
    </message>
    <message>
        <source>{side} {count} · trailing stop · {state}</source>
        <translation>{side} {count} · 跟踪止损 · {state}</translation>
    </message>
    <message>
        <source>{side} {count} at {price}</source>
        <translation>{side} {count}，价格 {price}</translation>
    </message>
    <message>
        <source>{side} {count} at {price}, {change} ({share}) from the last price</source>
        <translation>{side} {count}，价格 {price}，距最新价 {change}（{share}）</translation>
    </message>
    <message>
        <source>Limit up {price}</source>
        <translation>涨停 {price}</translation>
    </message>
    <message>
        <source>Limit down {price}</source>
        <translation>跌停 {price}</translation>
    </message>
    <message>
        <source>{order}, at {price}.</source>
        <translation>{order}，价格 {price}。</translation>
    </message>
    <message>
        <source>Drag it to another price: the change is shown for review, nothing is sent. By keyboard: open the order from the list of orders and choose Change.</source>
        <translation>可拖到另一价格：先显示改单供核对，不会发出任何指令。用键盘：从委托列表打开该委托，再选“改单”。</translation>
    </message>
    <message>
        <source>This is the past, in which nothing can be changed.</source>
        <translation>这是过去，不能再改。</translation>
    </message>
    <message>
        <source>The stop of an order that a broker keeps cannot be changed: cancel the order and place it again. What else can be changed is on the page of the order.</source>
        <translation>券商暂存的委托，其止损价不能改：请撤单后重新下单。其他可改的内容见该委托的页面。</translation>
    </message>
</context>
<context>
    <name>OrderLinks</name>
    <message>
        <source>The order that took its place</source>
        <translation>取代它的委托</translation>
    </message>
    <message>
        <source>The order of which it took the place</source>
        <translation>被它取代的委托</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>{time} · {type} {price} · 成交{filled}股，均价 {average}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Cancel the open {count} of {symbol}</source>
        <translation>撤销 {symbol} 未成交的{count}股</translation>
    </message>
</context>
<context>
    <name>OrderTypeWords</name>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Market: best five, rest dropped</source>
        <translation>市价：最优五档，剩余撤销</translation>
    </message>
    <message>
        <source>Market: best five, rest to limit</source>
        <translation>市价：最优五档，剩余转限价</translation>
    </message>
    <message>
        <source>Market: own side&apos;s best</source>
        <translation>市价：本方最优</translation>
    </message>
    <message>
        <source>Market: other side&apos;s best</source>
        <translation>市价：对手方最优</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>即时成交剩余撤销</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>全额成交或撤销</translation>
    </message>
    <message>
        <source>Enhanced limit</source>
        <translation>增强限价</translation>
    </message>
    <message>
        <source>Special limit</source>
        <translation>特别限价</translation>
    </message>
    <message>
        <source>At auction</source>
        <translation>竞价盘</translation>
    </message>
    <message>
        <source>At-auction limit</source>
        <translation>竞价限价盘</translation>
    </message>
    <message>
        <source>Odd lot</source>
        <translation>碎股</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>跟踪止损</translation>
    </message>
    <message>
        <source>Take profit and stop (OCO)</source>
        <translation>止盈止损（OCO）</translation>
    </message>
    <message>
        <source>At the open</source>
        <translation>开盘成交</translation>
    </message>
    <message>
        <source>At the close</source>
        <translation>收盘成交</translation>
    </message>
    <message>
        <source>After-hours fixed price</source>
        <translation>盘后固定价格</translation>
    </message>
    <message>
        <source>Best 5, drop</source>
        <translation>五档剩撤</translation>
    </message>
    <message>
        <source>Best 5, limit</source>
        <translation>五档转限</translation>
    </message>
    <message>
        <source>Own best</source>
        <translation>本方最优</translation>
    </message>
    <message>
        <source>Other best</source>
        <translation>对方最优</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>即成剩撤</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>全成或撤</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>增强限价</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特别限价</translation>
    </message>
    <message>
        <source>Auction limit</source>
        <translation>竞价限价</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>跟踪止损</translation>
    </message>
    <message>
        <source>OCO</source>
        <translation>止盈止损</translation>
    </message>
    <message>
        <source>At open</source>
        <translation>开盘成交</translation>
    </message>
    <message>
        <source>At close</source>
        <translation>收盘成交</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>盘后固定</translation>
    </message>
    <message>
        <source>Trades only at your price, which may not go past the best opposite one; the rest waits in the queue.</source>
        <translation>只按您的价格成交，价格不得超过对手方最优价；未成交部分排队等候。</translation>
    </message>
    <message>
        <source>Trades at your price or better; what does not trade waits in the queue.</source>
        <translation>以您的价格或更优价格成交，未成交部分排队等候。</translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; what does not trade is dropped.</source>
        <translation>与对手方最优五档即时成交，剩余自动撤销。</translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; the rest waits at the last price.</source>
        <translation>与对手方最优五档即时成交，剩余按最新成交价转为限价排队。</translation>
    </message>
    <message>
        <source>Takes the best price on your own side and waits there, behind who was first.</source>
        <translation>以本方最优价申报，排在先到者之后。</translation>
    </message>
    <message>
        <source>Takes the best price on the other side as its limit; the rest waits there.</source>
        <translation>以对手方最优价为限价申报，剩余在该价位排队。</translation>
    </message>
    <message>
        <source>Trades at once what it can; what does not trade is cancelled.</source>
        <translation>能成交的立即成交，其余撤销。</translation>
    </message>
    <message>
        <source>Trades whole and at once, or not at all.</source>
        <translation>要么立即全部成交，要么全部撤销。</translation>
    </message>
    <message>
        <source>Its price may go up to nine spreads past the best opposite one; it trades through up to ten prices, and the rest waits at your price.</source>
        <translation>价格最多可超过对手方最优价九个价位，最多与十个价格的队列成交；剩余按您的价格排队。</translation>
    </message>
    <message>
        <source>Trades at your price or better through up to ten prices; the rest is cancelled.</source>
        <translation>以您的价格或更优价格，最多与十个价位成交；剩余撤销。</translation>
    </message>
    <message>
        <source>Names no price and goes first in the auction; what does not trade is cancelled.</source>
        <translation>不指定价格，在竞价中优先成交；未成交部分撤销。</translation>
    </message>
    <message>
        <source>Takes part in the auction at your price or better.</source>
        <translation>以您的价格或更优价格参与竞价。</translation>
    </message>
    <message>
        <source>For fewer shares than one board lot, which trade apart and often at a worse price.</source>
        <translation>用于不足一手的股数，单独成交，价格往往较差。</translation>
    </message>
    <message>
        <source>Trades at once at the best prices there are, whatever they are.</source>
        <translation>不论价格，立即以当前最优价格成交。</translation>
    </message>
    <message>
        <source>The broker holds it; when the market reaches the stop price, it goes out as a market order.</source>
        <translation>由券商暂存；市价到达触发价时，以市价单送出。</translation>
    </message>
    <message>
        <source>The broker holds it; when the market reaches the stop price, it goes out as a limit order.</source>
        <translation>由券商暂存；市价到达触发价时，以限价单送出。</translation>
    </message>
    <message>
        <source>The broker holds it and watches two prices; the first that is reached sends the order, and the other is gone.</source>
        <translation>由券商暂存，留意两个价格；先达到的一个送出委托，另一个随即失效。</translation>
    </message>
    <message>
        <source>A stop that follows the market at a fixed distance and never goes back.</source>
        <translation>止损价按固定距离跟随市价，只进不退。</translation>
    </message>
    <message>
        <source>Trades at the price of the opening auction, or not at all.</source>
        <translation>以开盘竞价的价格成交，否则不成交。</translation>
    </message>
    <message>
        <source>Trades at the price of the closing auction, or not at all.</source>
        <translation>以收盘竞价的价格成交，否则不成交。</translation>
    </message>
    <message>
        <source>Trades after the close, at the day&apos;s closing price, if your limit allows it.</source>
        <translation>收盘后按当日收盘价成交，前提是您的限价允许。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Held by the broker</source>
        <translation>券商暂存</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
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
        <translation>已申请撤单</translation>
    </message>
    <message>
        <source>Change requested</source>
        <translation>已申请改单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>Rest cancelled</source>
        <translation>余量已撤</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被新委托取代</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>废单</translation>
    </message>
    <message>
        <source>Failed at the broker</source>
        <translation>券商处理失败</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>撤单中…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>改单中…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日有效</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>撤销前有效</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Opening call auction</source>
        <translation>开盘集合竞价</translation>
    </message>
    <message>
        <source>Opening call auction, no cancelling</source>
        <translation>开盘集合竞价（不可撤单）</translation>
    </message>
    <message>
        <source>Opening call auction, random end</source>
        <translation>开盘集合竞价（随机结束）</translation>
    </message>
    <message>
        <source>Break before continuous trading</source>
        <translation>等待连续竞价</translation>
    </message>
    <message>
        <source>Continuous trading</source>
        <translation>连续竞价</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午间休市</translation>
    </message>
    <message>
        <source>Reference price fixing</source>
        <translation>参考价厘定</translation>
    </message>
    <message>
        <source>Closing call auction</source>
        <translation>收盘集合竞价</translation>
    </message>
    <message>
        <source>Closing call auction, no cancelling</source>
        <translation>收盘集合竞价（不可撤单）</translation>
    </message>
    <message>
        <source>Closing call auction, random end</source>
        <translation>收盘集合竞价（随机结束）</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>已收盘</translation>
    </message>
    <message>
        <source>After-hours fixed price</source>
        <translation>盘后固定价格交易</translation>
    </message>
    <message>
        <source>SSE main board</source>
        <translation>沪市主板</translation>
    </message>
    <message>
        <source>STAR Market</source>
        <translation>科创板</translation>
    </message>
    <message>
        <source>SSE funds</source>
        <translation>沪市基金</translation>
    </message>
    <message>
        <source>SZSE main board</source>
        <translation>深市主板</translation>
    </message>
    <message>
        <source>ChiNext</source>
        <translation>创业板</translation>
    </message>
    <message>
        <source>Beijing Stock Exchange</source>
        <translation>北交所</translation>
    </message>
    <message>
        <source>Northbound, SSE main board</source>
        <translation>沪股通</translation>
    </message>
    <message>
        <source>Northbound, STAR Market</source>
        <translation>沪股通·科创板</translation>
    </message>
    <message>
        <source>Northbound, SSE funds</source>
        <translation>沪股通·基金</translation>
    </message>
    <message>
        <source>Northbound, SZSE main board</source>
        <translation>深股通</translation>
    </message>
    <message>
        <source>Northbound, ChiNext</source>
        <translation>深股通·创业板</translation>
    </message>
    <message>
        <source>HKEX main board</source>
        <translation>港股主板</translation>
    </message>
    <message>
        <source>HKEX exchange-traded products</source>
        <translation>港股交易所买卖产品</translation>
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
        <translation>显示全部委托</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count}笔未完成</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>No order yet. Open an instrument and press Trade.</source>
        <translation>暂无委托。打开一只证券，点“交易”即可下单。</translation>
    </message>
    <message>
        <source>No order fits these filters. Choose others, or show all orders.</source>
        <translation>没有符合筛选条件的委托。请更改条件，或显示全部委托。</translation>
    </message>
    <message>
        <source>No order is open. Those that have ended stand under All.</source>
        <translation>没有未完成的委托。已结束的见“全部”。</translation>
    </message>
    <message>
        <source>No order was sent today. Open an instrument and press Trade.</source>
        <translation>今日暂无委托。打开一只证券，点“交易”即可下单。</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>Detail page</source>
        <translation>详情页</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第{number}页，共{count}页</translation>
    </message>
</context>
<context>
    <name>PortfolioView</name>
    <message>
        <source>Portfolio</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓明细</translation>
    </message>
    <message>
        <source>The account holds no shares. What is bought stands here once the broker reports it.</source>
        <translation>账户暂无持仓。买入成交并由券商回报后，将在此显示。</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>{name}: show the instrument</source>
        <translation>{name}：查看证券</translation>
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
        <translation>盈亏（含费用）：{amount}</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>成本价</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>保本价</translation>
    </message>
    <message>
        <source>fees included</source>
        <translation>含费用</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Today&apos;s profit</source>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>Realised by sales</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>{count} from {day}</source>
        <translation>{count}股 {day}起</translation>
    </message>
    <message>
        <source>{count} in open sales</source>
        <translation>{count}股卖单冻结</translation>
    </message>
    <message>
        <source>Sellable now</source>
        <translation>可卖</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Ready to begin</source>
        <translation>准备开始</translation>
    </message>
    <message>
        <source>Your turn: Next goes on</source>
        <translation>轮到您：按“下一步”继续</translation>
    </message>
    <message>
        <source>The script could not do this: Next skips it</source>
        <translation>脚本未能完成这一步：按“下一步”跳过</translation>
    </message>
    <message>
        <source>The script acts</source>
        <translation>脚本正在操作</translation>
    </message>
    <message>
        <source>The learner&apos;s turn</source>
        <translation>轮到学员操作</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>正在提问</translation>
    </message>
    <message>
        <source>The right answer is shown: Next goes on</source>
        <translation>已显示正确答案：按“下一步”继续</translation>
    </message>
    <message>
        <source>Waiting for the market</source>
        <translation>正在等待市场</translation>
    </message>
    <message>
        <source>The market waits for you</source>
        <translation>市场在等您</translation>
    </message>
    <message>
        <source>A mistake is explained</source>
        <translation>正在说明一个错误</translation>
    </message>
    <message>
        <source>The walkthrough was left</source>
        <translation>已离开演练</translation>
    </message>
    <message>
        <source>The walkthrough is over</source>
        <translation>演练已结束</translation>
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
        <translation>交给学员</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回操作</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Go back to the step before; the market goes back with it. Page Up does it too.</source>
        <translation>回到上一步，市场也随之回到当时。也可按 Page Up。</translation>
    </message>
    <message>
        <source>Go on. Page Down does it too.</source>
        <translation>继续。也可按 Page Down。</translation>
    </message>
    <message>
        <source>Let the learner act at the room&apos;s window, until you take back.</source>
        <translation>让学员在大屏窗口操作，直到您收回。</translation>
    </message>
    <message>
        <source>Act yourself again.</source>
        <translation>重新由您操作。</translation>
    </message>
    <message>
        <source>Leave the walkthrough. You are asked first.</source>
        <translation>离开演练。离开前会先询问您。</translation>
    </message>
    <message>
        <source>Unfreeze the market</source>
        <translation>让市场继续</translation>
    </message>
    <message>
        <source>Freeze the market</source>
        <translation>冻结市场</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <source>Next: step {number}</source>
        <translation>下一步：第 {number} 步</translation>
    </message>
    <message>
        <source>Next, as things stand: step {number}</source>
        <translation>按目前情况，下一步：第 {number} 步</translation>
    </message>
    <message>
        <source>✓ {answer} (right)</source>
        <translation>✓ {answer}（正确）</translation>
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
        <translation>第 {number} 步，当前位置：{say}</translation>
    </message>
    <message>
        <source>Step {number}: {say}</source>
        <translation>第 {number} 步：{say}</translation>
    </message>
    <message>
        <source>Over the plan by</source>
        <translation>超出计划</translation>
    </message>
    <message>
        <source>Left of the plan</source>
        <translation>计划剩余</translation>
    </message>
    <message>
        <source>Left, estimated</source>
        <translation>预计剩余</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>Planned: {count} minutes</source>
        <translation>计划：{count} 分钟</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Presenter · {brand} — SIMULATED</source>
        <translation>讲者 · {brand} — 模拟交易</translation>
    </message>
    <message>
        <source>Market frozen</source>
        <translation>市场已冻结</translation>
    </message>
    <message>
        <source>Amounts hidden</source>
        <translation>金额已隐藏</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>跟随行情：{preset}</translation>
    </message>
    <message>
        <source>Follow the market</source>
        <translation>跟随行情</translation>
    </message>
    <message>
        <source>✓ Following: {preset}</source>
        <translation>✓ 跟随中：{preset}</translation>
    </message>
</context>
<context>
    <name>PriceVolumeView</name>
    <message>
        <source>Volume by price, the highest price first</source>
        <translation>分价成交量，最高价在最上面</translation>
    </message>
    <message>
        <source>Blue: what buyers came for. Grey: what sellers came for. Light: matched in a call auction.</source>
        <translation>蓝色：主动买入。灰色：主动卖出。浅色：集合竞价成交。</translation>
    </message>
    <message>
        <source>Nothing has been traded yet today.</source>
        <translation>今日尚无成交。</translation>
    </message>
    <message>
        <source>{buys} bought, {sells} sold, {auction} matched in auctions</source>
        <translation>主动买入{buys}，主动卖出{sells}，集合竞价{auction}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Opens with {cash}</source>
        <translation>初始资金 {cash}</translation>
    </message>
    <message>
        <source>This account is open in another window. Close that one first.</source>
        <translation>该账户已在另一个窗口打开，请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>创建并进入</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新账户…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进入</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Mainland investor with STAR permission</source>
        <translation>内地投资者（已开通科创板）</translation>
    </message>
    <message>
        <source>Mainland investor without STAR permission</source>
        <translation>内地投资者（未开通科创板）</translation>
    </message>
    <message>
        <source>Hong Kong investor</source>
        <translation>香港投资者</translation>
    </message>
    <message>
        <source>Hong Kong institutional professional investor</source>
        <translation>香港机构专业投资者</translation>
    </message>
    <message>
        <source>United States investor</source>
        <translation>美国投资者</translation>
    </message>
    <message>
        <source>Trades Shanghai and Shenzhen, STAR and ChiNext included. The account of the first lesson.</source>
        <translation>可交易沪深两市，包括科创板和创业板。第一课所用的账户。</translation>
    </message>
    <message>
        <source>Trades the main boards of Shanghai and Shenzhen. A STAR or ChiNext order is refused, with the reason.</source>
        <translation>可交易沪深主板。科创板和创业板的委托会被拒绝，并说明原因。</translation>
    </message>
    <message>
        <source>Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen. A STAR or ChiNext order is refused, with the reason.</source>
        <translation>可买卖港股，并可经沪深股通（北向）买卖沪深股票。科创板或创业板委托会被拒绝，并说明理由。</translation>
    </message>
    <message>
        <source>Trades Hong Kong and, through Stock Connect Northbound, Shanghai and Shenzhen, STAR and ChiNext included.</source>
        <translation>可买卖港股，并可经沪深股通（北向）买卖沪深股票，包括科创板和创业板。</translation>
    </message>
    <message>
        <source>Trades the United States, where an order may be for one share.</source>
        <translation>可买卖美股，一股起买。</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity in shares</source>
        <translation>数量（股）</translation>
    </message>
    <message>
        <source>Type how many shares.</source>
        <translation>请输入股数。</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <source>At most {most}, fees included</source>
        <translation>最多 {most}（含费用）</translation>
    </message>
    <message>
        <source>Sellable now: {sellable} of {held} shares.</source>
        <translation>持有{held}股，可卖{sellable}股。</translation>
    </message>
    <message>
        <source>At least {least} shares.</source>
        <translation>最少{least}股。</translation>
    </message>
    <message>
        <source>Board lot of {least} shares, and multiples of it.</source>
        <translation>每手{least}股，须为其整数倍。</translation>
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
        <translation>填写价格后才知可买多少。</translation>
    </message>
    <message>
        <source>The available cash does not cover {least} shares.</source>
        <translation>可用资金不足以买入{least}股。</translation>
    </message>
    <message>
        <source>None of these shares can be sold now.</source>
        <translation>目前没有可卖股份。</translation>
    </message>
    <message>
        <source>{sign} would be {part}: below the least order, {least} shares.</source>
        <translation>{sign} 为{part}股，低于最低数量{least}股。</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>In the queue: {now} shares ahead of you now, {first} when the order was accepted</source>
        <translation>排队：前面现有{now}股，入队时有{first}股</translation>
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
        <translation>今开</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>涨停</translation>
    </message>
    <message>
        <source>Prev close</source>
        <translation>昨收</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>跌停</translation>
    </message>
    <message>
        <source>No trade yet today</source>
        <translation>今日暂无成交</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>no price limit today</source>
        <translation>今日无涨跌幅限制</translation>
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
        <translation>该市场未作模拟</translation>
    </message>
    <message>
        <source>the account does not reach the market</source>
        <translation>账户不能交易该市场</translation>
    </message>
    <message>
        <source>the account lacks the permission</source>
        <translation>账户没有权限</translation>
    </message>
    <message>
        <source>not on the list of what can be traded here</source>
        <translation>不在可交易名单上</translation>
    </message>
    <message>
        <source>can only be sold here</source>
        <translation>只可卖出</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市场已收盘</translation>
    </message>
    <message>
        <source>no orders are taken at this time</source>
        <translation>此时不接受委托</translation>
    </message>
    <message>
        <source>not this order type at this time</source>
        <translation>此时不可用这种委托类型</translation>
    </message>
    <message>
        <source>no such order type on this market</source>
        <translation>该市场没有这种委托类型</translation>
    </message>
    <message>
        <source>no price limit today</source>
        <translation>今天没有涨跌幅限制</translation>
    </message>
    <message>
        <source>nobody on the other side</source>
        <translation>对手方没有报价</translation>
    </message>
    <message>
        <source>valid for too long</source>
        <translation>有效期过长</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>price between two ticks</source>
        <translation>价格不在最小变动单位上</translation>
    </message>
    <message>
        <source>price below every legal one</source>
        <translation>价格低于价位表</translation>
    </message>
    <message>
        <source>price above every legal one</source>
        <translation>价格高于价位表</translation>
    </message>
    <message>
        <source>price above limit-up</source>
        <translation>价格高于涨停价</translation>
    </message>
    <message>
        <source>price below limit-down</source>
        <translation>价格低于跌停价</translation>
    </message>
    <message>
        <source>price above the range of the opening auction</source>
        <translation>价格高于开盘集合竞价的范围</translation>
    </message>
    <message>
        <source>price below the range of the opening auction</source>
        <translation>价格低于开盘集合竞价的范围</translation>
    </message>
    <message>
        <source>price above the price cage</source>
        <translation>价格高于有效申报价格范围</translation>
    </message>
    <message>
        <source>price below the price cage</source>
        <translation>价格低于有效申报价格范围</translation>
    </message>
    <message>
        <source>price too far below the nominal price</source>
        <translation>价格比按盘价低太多</translation>
    </message>
    <message>
        <source>price too far above the nominal price</source>
        <translation>价格比按盘价高太多</translation>
    </message>
    <message>
        <source>price too many spreads below</source>
        <translation>价格低了太多价位</translation>
    </message>
    <message>
        <source>price too many spreads above</source>
        <translation>价格高了太多价位</translation>
    </message>
    <message>
        <source>price below the range of the auction</source>
        <translation>价格低于集合竞价的范围</translation>
    </message>
    <message>
        <source>price above the range of the auction</source>
        <translation>价格高于集合竞价的范围</translation>
    </message>
    <message>
        <source>price below the band of the halt</source>
        <translation>价格低于限制状态的范围</translation>
    </message>
    <message>
        <source>price above the band of the halt</source>
        <translation>价格高于限制状态的范围</translation>
    </message>
    <message>
        <source>price worse than the close</source>
        <translation>价格不及收盘价</translation>
    </message>
    <message>
        <source>the stop price is missing</source>
        <translation>没有触发价</translation>
    </message>
    <message>
        <source>stop price between two ticks</source>
        <translation>触发价不在最小变动单位上</translation>
    </message>
    <message>
        <source>stop price on the wrong side of the market</source>
        <translation>触发价在市价的错误一侧</translation>
    </message>
    <message>
        <source>price on the wrong side to take a profit</source>
        <translation>止盈价在市价的错误一侧</translation>
    </message>
    <message>
        <source>the distance is missing</source>
        <translation>没有距离</translation>
    </message>
    <message>
        <source>distance that is no whole number of ticks</source>
        <translation>距离不是最小变动单位的整数倍</translation>
    </message>
    <message>
        <source>distance too wide</source>
        <translation>距离过大</translation>
    </message>
    <message>
        <source>fewer shares than the minimum</source>
        <translation>少于最低数量</translation>
    </message>
    <message>
        <source>no whole board lots</source>
        <translation>不是整手</translation>
    </message>
    <message>
        <source>more shares than the maximum</source>
        <translation>超过最高数量</translation>
    </message>
    <message>
        <source>an odd lot must be sold whole</source>
        <translation>零股须一次卖出</translation>
    </message>
    <message>
        <source>not enough cash</source>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>not enough shares</source>
        <translation>股份不足</translation>
    </message>
    <message>
        <source>bought today, to be sold on a later day</source>
        <translation>今天买入，以后才可卖出</translation>
    </message>
    <message>
        <source>no cancels at this time</source>
        <translation>此时不接受撤单</translation>
    </message>
    <message>
        <source>nothing of the order was open any more</source>
        <translation>委托已没有未成交部分</translation>
    </message>
    <message>
        <source>an order of this type cannot be changed</source>
        <translation>这种委托不可更改</translation>
    </message>
    <message>
        <source>no changes at this time</source>
        <translation>此时不接受改单</translation>
    </message>
    <message>
        <source>another request was under way</source>
        <translation>另一项请求在途中</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>没有任何变更</translation>
    </message>
    <message>
        <source>no more shares than were filled already</source>
        <translation>股数不多于已成交数量</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>● Recording: gestures so far {count}</source>
        <translation>● 正在录制：至今 {count} 个操作</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>结束这一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the window and write the file.</source>
        <translation>关闭窗口并写入文件。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{code} can be looked at, but not traded here yet.</source>
        <translation>{code} 目前只可查看，暂不能交易。</translation>
    </message>
    <message>
        <source>Orders are simulated on the SSE main board and the STAR Market; this is: {board}.</source>
        <translation>目前只模拟沪市主板和科创板的委托，该证券属于{board}。</translation>
    </message>
    <message>
        <source>This practice account does not reach this market ({board}).</source>
        <translation>该模拟账户不能参与{board}交易。</translation>
    </message>
    <message>
        <source>Mainland accounts trade on the mainland, Hong Kong accounts in Hong Kong and, through Stock Connect, on the mainland, US accounts in the United States. Choose an account that reaches this market.</source>
        <translation>内地账户在内地交易，香港账户在香港交易、并可经沪深股通在内地交易，美国账户在美国交易。请选择可以进入该市场的账户。</translation>
    </message>
    <message>
        <source>This practice account may not trade this market ({board}).</source>
        <translation>该模拟账户未开通{board}交易权限。</translation>
    </message>
    <message>
        <source>The board asks for a permission that this account does not have.</source>
        <translation>该板块需要相应权限，此账户尚未开通。</translation>
    </message>
    <message>
        <source>Through Stock Connect Northbound, the shares of this board are for institutional professional investors only.</source>
        <translation>经沪深股通（北向）买卖时，该板块股票仅限机构专业投资者。</translation>
    </message>
    <message>
        <source>A mainland investor opens STAR trading with two years of experience and CNY 500,000 of assets.</source>
        <translation>内地投资者开通科创板，须有两年交易经验和50万元资产。</translation>
    </message>
    <message>
        <source>{code} can be sold here, and not bought.</source>
        <translation>{code} 在这里只可卖出，不可买入。</translation>
    </message>
    <message>
        <source>Stock Connect lets some shares be sold only, those under risk warning too.</source>
        <translation>沪深港通中有些股票只可卖出，风险警示股票也是如此。</translation>
    </message>
    <message>
        <source>{code} is not on the list of what can be traded here.</source>
        <translation>{code} 不在可交易名单之内。</translation>
    </message>
    <message>
        <source>Stock Connect reaches the shares on its list; this one is not among them.</source>
        <translation>沪深港通只能交易名单上的股票，这只股票不在其中。</translation>
    </message>
    <message>
        <source>The exchange takes no more orders today.</source>
        <translation>交易所今日不再接受委托。</translation>
    </message>
    <message>
        <source>A Day order needs a trading day that is still open.</source>
        <translation>当日有效的委托只能在未结束的交易日提交。</translation>
    </message>
    <message>
        <source>It takes orders again from {when}.</source>
        <translation>{when}起恢复接受委托。</translation>
    </message>
    <message>
        <source>The exchange takes no orders just now.</source>
        <translation>交易所现在不接受委托。</translation>
    </message>
    <message>
        <source>It does not take this order type again today.</source>
        <translation>今天不再接受这种委托。</translation>
    </message>
    <message>
        <source>This order is possible again from {when}.</source>
        <translation>{when} 起可再次下这种委托。</translation>
    </message>
    <message>
        <source>This market ({board}) does not take this order type.</source>
        <translation>{board}不接受这种委托类型。</translation>
    </message>
    <message>
        <source>A limit order works on every board; “{type}” does not.</source>
        <translation>限价委托各板块通用，“{type}”则不然。</translation>
    </message>
    <message>
        <source>Taken in continuous trading only.</source>
        <translation>仅连续竞价时段接受。</translation>
    </message>
    <message>
        <source>“{type}” needs a book that trades; a limit order works in a call auction too.</source>
        <translation>“{type}”须有连续撮合的盘口；限价委托在集合竞价时也可用。</translation>
    </message>
    <message>
        <source>“{type}” needs a book that trades; a call auction takes at-auction orders alone.</source>
        <translation>“{type}”只用于连续交易；集合竞价只接受竞价盘和竞价限价盘。</translation>
    </message>
    <message>
        <source>Taken in continuous trading only, next from {when}.</source>
        <translation>仅连续竞价时段接受，下次自{when}起。</translation>
    </message>
    <message>
        <source>No trade of today could send “{type}” out any more.</source>
        <translation>今日已没有成交可以触发“{type}”。</translation>
    </message>
    <message>
        <source>It would expire with the day.</source>
        <translation>它会随当日结束而失效。</translation>
    </message>
    <message>
        <source>“{type}” is an order for a call auction, and none takes it now.</source>
        <translation>“{type}”用于集合竞价，现在没有接受它的竞价。</translation>
    </message>
    <message>
        <source>A limit order is the one for continuous trading.</source>
        <translation>连续交易中请用限价委托。</translation>
    </message>
    <message>
        <source>An order that is over can be neither changed nor cancelled.</source>
        <translation>已结束的委托不能再修改，也不能再撤销。</translation>
    </message>
    <message>
        <source>It is possible again from {when}.</source>
        <translation>{when} 起可以再次使用。</translation>
    </message>
    <message>
        <source>{code} has no daily price limit today, so it takes no market orders.</source>
        <translation>{code} 今日无涨跌幅限制，不接受市价委托。</translation>
    </message>
    <message>
        <source>Use a limit order.</source>
        <translation>请改用限价委托。</translation>
    </message>
    <message>
        <source>Nobody offers {code} now, so a market order would find no price.</source>
        <translation>{code} 暂无卖盘，市价委托无价可成交。</translation>
    </message>
    <message>
        <source>Nobody bids for {code} now, so a market order would find no price.</source>
        <translation>{code} 暂无买盘，市价委托无价可成交。</translation>
    </message>
    <message>
        <source>Nothing of this order is open any more.</source>
        <translation>该委托已无未成交部分。</translation>
    </message>
    <message>
        <source>The exchange takes no cancels now.</source>
        <translation>交易所此时不接受撤单。</translation>
    </message>
    <message>
        <source>In this part of a call auction orders cannot be withdrawn.</source>
        <translation>集合竞价的这段时间不可撤单。</translation>
    </message>
    <message>
        <source>It takes them again from {when}.</source>
        <translation>{when}起恢复接受撤单。</translation>
    </message>
    <message>
        <source>This order needs a price.</source>
        <translation>请填写价格。</translation>
    </message>
    <message>
        <source>Type the highest price that you are ready to pay for one share.</source>
        <translation>输入您愿意支付的每股最高价。</translation>
    </message>
    <message>
        <source>Type the lowest price that you are ready to take for one share.</source>
        <translation>输入您愿意接受的每股最低价。</translation>
    </message>
    <message>
        <source>{value} lies between two legal prices.</source>
        <translation>{value} 不在有效价位上。</translation>
    </message>
    <message>
        <source>Prices of {code} move in ticks of {bound}.</source>
        <translation>{code} 的最小变动价位为 {bound}。</translation>
    </message>
    <message>
        <source>Prices of {code} move in steps of one tick; the nearest is {nearest}.</source>
        <translation>{code} 的价格按最小变动价位变动，最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>Prices of {code} move in ticks of {bound}; the nearest is {nearest}.</source>
        <translation>{code} 的最小变动价位为 {bound}，最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>{value} is above today&apos;s limit-up of {bound}{origin}.</source>
        <translation>{value} 高于今日涨停价 {bound}{origin}。</translation>
    </message>
    <message>
        <source>{value} is below today&apos;s limit-down of {bound}{origin}.</source>
        <translation>{value} 低于今日跌停价 {bound}{origin}。</translation>
    </message>
    <message>
        <source> ({ratio} over the previous close of {close})</source>
        <translation>（昨收 {close} 上浮{ratio}）</translation>
    </message>
    <message>
        <source> ({ratio} under the previous close of {close})</source>
        <translation>（昨收 {close} 下浮{ratio}）</translation>
    </message>
    <message>
        <source>{value} is above what a buy may bid now, {bound}.</source>
        <translation>{value} 高于当前买入申报上限 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below what a sale may ask now, {bound}.</source>
        <translation>{value} 低于当前卖出申报下限 {bound}。</translation>
    </message>
    <message>
        <source>The price cage keeps a buy close to the best ask; it moves with the book.</source>
        <translation>有效申报价格范围（价格笼子）使买价贴近卖一价，并随盘口移动。</translation>
    </message>
    <message>
        <source>The price cage keeps a sale close to the best bid; it moves with the book.</source>
        <translation>有效申报价格范围（价格笼子）使卖价贴近买一价，并随盘口移动。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that the auction takes, {bound}.</source>
        <translation>{value} 高于集合竞价可接受的最高价 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that the auction takes, {bound}.</source>
        <translation>{value} 低于集合竞价可接受的最低价 {bound}。</translation>
    </message>
    <message>
        <source>On a day without a price limit the opening auction has a range around the previous close.</source>
        <translation>没有涨跌幅限制的日子，开盘集合竞价的价格须在前收盘价的一定范围内。</translation>
    </message>
    <message>
        <source>A buy at {value} is void, because the close is {bound}.</source>
        <translation>收盘价为 {bound}，以 {value} 买入的申报无效。</translation>
    </message>
    <message>
        <source>A sale at {value} is void, because the close is {bound}.</source>
        <translation>收盘价为 {bound}，以 {value} 卖出的申报无效。</translation>
    </message>
    <message>
        <source>After hours everything trades at the close, and at no other price.</source>
        <translation>盘后交易都以收盘价成交，没有其他价格。</translation>
    </message>
    <message>
        <source>The highest price that is possible now is {nearest}.</source>
        <translation>目前最高可报 {nearest}。</translation>
    </message>
    <message>
        <source>The lowest price that is possible now is {nearest}.</source>
        <translation>目前最低可报 {nearest}。</translation>
    </message>
    <message>
        <source>{value} is below the STAR minimum.</source>
        <translation>{value}股低于科创板最低数量。</translation>
    </message>
    <message>
        <source>{value} is below the minimum of {bound} shares.</source>
        <translation>{value}股低于最低数量{bound}股。</translation>
    </message>
    <message>
        <source>An order on this market ({board}) starts at {bound} shares.</source>
        <translation>{board}每笔委托最少{bound}股。</translation>
    </message>
    <message>
        <source>A buy on the STAR Market starts at {bound} shares, then any whole number: {one}, {two}, {three}…</source>
        <translation>科创板买入{bound}股起，之后可按1股递增：{one}、{two}、{three}……</translation>
    </message>
    <message>
        <source>A sale on the STAR Market starts at {bound} shares; fewer are sold only as the whole balance.</source>
        <translation>科创板卖出{bound}股起；余额不足此数的，须一次性卖出。</translation>
    </message>
    <message>
        <source>{value} is not a whole number of lots.</source>
        <translation>{value}股不是整手。</translation>
    </message>
    <message>
        <source>A buy on this market ({board}) goes in lots of {bound} shares.</source>
        <translation>{board}买入须为{bound}股（1手）的整数倍。</translation>
    </message>
    <message>
        <source>A sale on this market ({board}) goes in lots of {bound} shares.</source>
        <translation>{board}卖出须为{bound}股（1手）的整数倍。</translation>
    </message>
    <message>
        <source>{value} is more than one order may hold.</source>
        <translation>{value}股超过单笔委托上限。</translation>
    </message>
    <message>
        <source>One order of this type on this market ({board}) holds at most {bound} shares.</source>
        <translation>{board}此类委托每笔最多{bound}股。</translation>
    </message>
    <message>
        <source>{value} would split an odd lot.</source>
        <translation>{value}股会拆分零股。</translation>
    </message>
    <message>
        <source>The odd {bound} shares of this holding are sold in one order, and whole.</source>
        <translation>持仓中的{bound}股零股须一次性申报卖出。</translation>
    </message>
    <message>
        <source>This order needs {needed}, and {available} is available.</source>
        <translation>需要 {needed}，可用 {available}。</translation>
    </message>
    <message>
        <source>The cash of a buy and its fees are frozen before the order is sent.</source>
        <translation>买入委托报出前，先冻结所需资金和费用。</translation>
    </message>
    <message>
        <source>The cash covers at most {nearest} shares, fees included.</source>
        <translation>含费用最多可买{nearest}股。</translation>
    </message>
    <message>
        <source>{value} is more than you can sell now, {bound}.</source>
        <translation>{value}股超过当前可卖数量{bound}股。</translation>
    </message>
    <message>
        <source>Only shares that the account holds, and that no other sale has frozen, can be sold.</source>
        <translation>只能卖出账户持有且未被其他卖单冻结的股份。</translation>
    </message>
    <message>
        <source>{value} shares cannot be sold today; sellable now: {bound}.</source>
        <translation>今日不能卖出{value}股，目前可卖{bound}股。</translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1).</source>
        <translation>当日买入的股份，下一交易日起方可卖出（T+1）。</translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1): from {when}.</source>
        <translation>当日买入的股份，下一交易日起方可卖出（T+1），即{when}起。</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>{day}起施行</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>转引</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>{day}, {minute}</source>
        <translation>{day} {minute}</translation>
    </message>
    <message>
        <source>{value} is above {bound}, the highest price of the table of ticks.</source>
        <translation>{value} 高于 {bound}，即价位表的最高价。</translation>
    </message>
    <message>
        <source>{value} is below {bound}, the lowest price of the table of ticks.</source>
        <translation>{value} 低于 {bound}，即价位表的最低价。</translation>
    </message>
    <message>
        <source>The exchange has no prices beyond it.</source>
        <translation>超出价位表，交易所没有价格。</translation>
    </message>
    <message>
        <source>{value} is too far above the nominal price; the highest possible is {bound}.</source>
        <translation>{value} 远高于按盘价，最高可为 {bound}。</translation>
    </message>
    <message>
        <source>{value} is too far below the nominal price; the lowest possible is {bound}.</source>
        <translation>{value} 远低于按盘价，最低可为 {bound}。</translation>
    </message>
    <message>
        <source>The exchange takes such a price for a mistake.</source>
        <translation>交易所把这样的价格视为错误。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that this order may name now, {bound}.</source>
        <translation>{value} 高于这笔委托现在可用的最高价 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that this order may name now, {bound}.</source>
        <translation>{value} 低于这笔委托现在可用的最低价 {bound}。</translation>
    </message>
    <message>
        <source>It stays within a number of ticks of the best bid and ask; the bound moves with the book.</source>
        <translation>价格须在最优买卖价的若干个价位之内；界限随盘口变动。</translation>
    </message>
    <message>
        <source>{value} is above the highest price that the auction takes now, {bound}.</source>
        <translation>{value} 高于竞价现在接受的最高价 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below the lowest price that the auction takes now, {bound}.</source>
        <translation>{value} 低于竞价现在接受的最低价 {bound}。</translation>
    </message>
    <message>
        <source>A call auction takes prices near its reference price, and near its end only those between the best bid and ask.</source>
        <translation>集合竞价只接受参考价附近的价格；临近结束时，只接受最优买卖价之间的价格。</translation>
    </message>
    <message>
        <source>{value} is above {bound}, the highest price at which trading goes on now.</source>
        <translation>{value} 高于目前可成交的最高价 {bound}。</translation>
    </message>
    <message>
        <source>{value} is below {bound}, the lowest price at which trading goes on now.</source>
        <translation>{value} 低于目前可成交的最低价 {bound}。</translation>
    </message>
    <message>
        <source>The price moved so fast that trading keeps to a band for some minutes.</source>
        <translation>价格变动过快，交易暂时限于一定价格区间内进行。</translation>
    </message>
    <message>
        <source>The price moved so fast that trading keeps to a band for some minutes, until {when}.</source>
        <translation>价格变动过快，交易暂时限于一定价格区间内进行，至{when}为止。</translation>
    </message>
    <message>
        <source>A stop order needs a stop price.</source>
        <translation>止损委托需要触发价。</translation>
    </message>
    <message>
        <source>Type the price at which the order is to go out.</source>
        <translation>请输入委托发出的价格。</translation>
    </message>
    <message>
        <source>The stop price {value} lies between two legal prices.</source>
        <translation>触发价 {value} 在两个有效价格之间。</translation>
    </message>
    <message>
        <source>The stop price {value} is not above the market, {bound}.</source>
        <translation>触发价 {value} 没有高于市价 {bound}。</translation>
    </message>
    <message>
        <source>A buy stop waits for a rising price; here it would go out at once.</source>
        <translation>买入止损等待价格上升；这样会立即发出。</translation>
    </message>
    <message>
        <source>The stop price {value} is not below the market, {bound}.</source>
        <translation>触发价 {value} 没有低于市价 {bound}。</translation>
    </message>
    <message>
        <source>A sell stop waits for a falling price; here it would go out at once.</source>
        <translation>卖出止损等待价格下跌；这样会立即发出。</translation>
    </message>
    <message>
        <source>The price {value} is not below the market, {bound}.</source>
        <translation>价格 {value} 没有低于市价 {bound}。</translation>
    </message>
    <message>
        <source>The price {value} is not above the market, {bound}.</source>
        <translation>价格 {value} 没有高于市价 {bound}。</translation>
    </message>
    <message>
        <source>The stop lies on one side of the market, the profit on the other.</source>
        <translation>触发价在市价的一方，止盈价在另一方。</translation>
    </message>
    <message>
        <source>A trailing stop needs a distance above zero.</source>
        <translation>跟踪止损需要大于零的距离。</translation>
    </message>
    <message>
        <source>Type how far behind the market the stop is to follow.</source>
        <translation>请输入止损与市价保持的距离。</translation>
    </message>
    <message>
        <source>At a distance of {value} the stop of a sale has no price.</source>
        <translation>距离为 {value} 时，卖出的触发价没有有效价格。</translation>
    </message>
    <message>
        <source>The widest distance below the market is {bound}.</source>
        <translation>市价之下最大的距离是 {bound}。</translation>
    </message>
    <message>
        <source>The distance {value} is no whole number of ticks.</source>
        <translation>距离 {value} 不是最小变动价位的整数倍。</translation>
    </message>
    <message>
        <source>One tick is {bound} here.</source>
        <translation>此处的最小变动价位是 {bound}。</translation>
    </message>
    <message>
        <source>One tick is {bound} here; the nearest is {nearest}.</source>
        <translation>此处的最小变动价位是 {bound}；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>A request about this order is on its way.</source>
        <translation>该委托的请求在途中。</translation>
    </message>
    <message>
        <source>It can be changed once that is answered.</source>
        <translation>有回应之后才能改单。</translation>
    </message>
    <message>
        <source>The order is already so.</source>
        <translation>委托已经是这样。</translation>
    </message>
    <message>
        <source>Give another price or another quantity.</source>
        <translation>请填写不同的价格或数量。</translation>
    </message>
    <message>
        <source>This market ({board}) does not change an order of this type: {type}.</source>
        <translation>这个市场（{board}）不能更改这种委托：{type}。</translation>
    </message>
    <message>
        <source>Cancel it and order again; it loses its place.</source>
        <translation>请先撤单再重新委托，会失去排队位置。</translation>
    </message>
    <message>
        <source>The exchange changes no orders now.</source>
        <translation>交易所此时不能改单。</translation>
    </message>
    <message>
        <source>Today it does not change any more.</source>
        <translation>今天不能再改单。</translation>
    </message>
    <message>
        <source>It changes them again from {when}.</source>
        <translation>从{when}起又可以改单。</translation>
    </message>
    <message>
        <source>{value} is no more than what is filled.</source>
        <translation>{value}不超过已成交的数量。</translation>
    </message>
    <message>
        <source>{bound} shares are filled; to end the order there, cancel its rest.</source>
        <translation>已成交{bound}股；要到此为止，请撤销其余部分。</translation>
    </message>
    <message>
        <source>This order is for one day.</source>
        <translation>这笔委托只在当日有效。</translation>
    </message>
    <message>
        <source>Only stops are kept for longer, by the broker.</source>
        <translation>只有止损委托可由券商保留更久。</translation>
    </message>
    <message>
        <source>No broker keeps the order for {value} days.</source>
        <translation>没有券商会把委托保留{value}天。</translation>
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
        <translation>相关证券</translation>
    </message>
    <message>
        <source>Open {name}: {reason}</source>
        <translation>打开{name}：{reason}</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Let {name} begin anew, with its first cash and no orders? Its journal so far is kept in the account&apos;s folder, under another name.</source>
        <translation>让{name}重新开始，恢复初始资金、清空委托？原日志改名后仍保存在账户文件夹中。</translation>
    </message>
    <message>
        <source>Yes, begin anew</source>
        <translation>确定重新开始</translation>
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
        <translation>历年业绩</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>财政年度</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>半年度</translation>
    </message>
    <message>
        <source>First bars: revenue. Second bars: net profit. In {currency}; the change is on the year before.</source>
        <translation>每组第一根为营业收入，第二根为净利润。货币为{currency}，变动为同比。</translation>
    </message>
    <message>
        <source>These figures are invented.</source>
        <translation>这些数字为虚构。</translation>
    </message>
    <message>
        <source>Published figures, rounded.</source>
        <translation>为已公布的数字，四舍五入。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Compare fees…</source>
        <translation>比较费用…</translation>
    </message>
    <message>
        <source>Checked against the rules</source>
        <translation>规则核对</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Cash now</source>
        <translation>当前资金</translation>
    </message>
    <message>
        <source>Frozen while the order is open</source>
        <translation>委托期间冻结</translation>
    </message>
    <message>
        <source>Cash after, if it fills at this price</source>
        <translation>按此价成交后资金</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>Before: {rule}</source>
        <translation>原规定：{rule}</translation>
    </message>
    <message>
        <source>No longer: {rule}</source>
        <translation>不再适用：{rule}</translation>
    </message>
    <message>
        <source>The rest is as before.</source>
        <translation>其余不变。</translation>
    </message>
    <message>
        <source>Now: {rule}</source>
        <translation>现规定：{rule}</translation>
    </message>
    <message>
        <source>Nothing has this text. Change the filter.</source>
        <translation>没有含此文字的规则。请更改筛选。</translation>
    </message>
    <message>
        <source>No rule is in force here.</source>
        <translation>此处没有现行规则。</translation>
    </message>
    <message>
        <source>Nothing changed here since {day}.</source>
        <translation>{day}之后没有变化。</translation>
    </message>
</context>
<context>
    <name>RuleBookView</name>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>{word}: {meaning}.</source>
        <translation>{word}：{meaning}。</translation>
    </message>
    <message>
        <source>The rules as they are known on {day}. Later changes are not shown.</source>
        <translation>{day}可知的规则。之后的变化不显示。</translation>
    </message>
    <message>
        <source>Rules in force: {count}</source>
        <translation>现行规则：{count}条</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>变化：{count}项</translation>
    </message>
    <message>
        <source>This is no day. Write year-month-day, such as 2025-08-01.</source>
        <translation>这不是日期。请写年-月-日，例如2025-08-01。</translation>
    </message>
    <message>
        <source>Compare with a day before {day}.</source>
        <translation>请与{day}之前的日期比较。</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>accounts of: {regions}</source>
        <translation>账户所在地：{regions}</translation>
    </message>
    <message>
        <source>lowest price {price}</source>
        <translation>最低价 {price}</translation>
    </message>
    <message>
        <source>highest price {price}</source>
        <translation>最高价 {price}</translation>
    </message>
    <message>
        <source>{tick} at every price</source>
        <translation>任何价格均为{tick}</translation>
    </message>
    <message>
        <source>{tick} below {price}</source>
        <translation>{price}以下为{tick}</translation>
    </message>
    <message>
        <source>{tick} from {price}</source>
        <translation>{price}起为{tick}</translation>
    </message>
    <message>
        <source>market orders: {shares} at most</source>
        <translation>市价委托最多{shares}股</translation>
    </message>
    <message>
        <source>after hours: {shares} at most</source>
        <translation>盘后最多{shares}股</translation>
    </message>
    <message>
        <source>a rest below one lot is sold in one order</source>
        <translation>不足一手的部分须一次卖出</translation>
    </message>
    <message>
        <source>a holding below the minimum is sold whole</source>
        <translation>持有不足最低数量的须一次卖出</translation>
    </message>
    <message>
        <source>less than a lot has an order type of its own</source>
        <translation>不足一手另有委托类型</translation>
    </message>
    <message>
        <source>rounded towards the previous close</source>
        <translation>向昨收价取整</translation>
    </message>
    <message>
        <source>one tick at least</source>
        <translation>至少一个价位</translation>
    </message>
    <message>
        <source>{ticks} ticks at least</source>
        <translation>至少{ticks}个价位</translation>
    </message>
    <message>
        <source>{year}: closed on weekends and on {count} weekdays</source>
        <translation>{year}年：六、日不开市，另有{count}天休市</translation>
    </message>
    <message>
        <source>half days: {count}</source>
        <translation>半日市：{count}天</translation>
    </message>
    <message>
        <source>with a limit price</source>
        <translation>须填限价</translation>
    </message>
    <message>
        <source>with a protective price</source>
        <translation>须填保护限价</translation>
    </message>
    <message>
        <source>with a protective price, if one wants</source>
        <translation>可填保护限价</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>不填价格</translation>
    </message>
    <message>
        <source>not on days without a price limit</source>
        <translation>无涨跌幅限制之日不适用</translation>
    </message>
    <message>
        <source>matches at most {count} prices of the other side</source>
        <translation>最多与对手方 {count} 个价格成交</translation>
    </message>
    <message>
        <source>at most {count} ticks beyond the best of them</source>
        <translation>不超过其中最优价 {count} 个价位</translation>
    </message>
    <message>
        <source>no later than {count} minutes before: {phase}</source>
        <translation>最迟在以下阶段前 {count} 分钟：{phase}</translation>
    </message>
    <message>
        <source>bought shares can be sold on T+{shares}, cash is settled on T+{cash}</source>
        <translation>买入的股份T+{shares}可卖出，资金T+{cash}交收</translation>
    </message>
    <message>
        <source>part of: {fee}</source>
        <translation>包含于：{fee}</translation>
    </message>
    <message>
        <source>the mainland</source>
        <translation>内地</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>the same as: {plan}</source>
        <translation>与此相同：{plan}</translation>
    </message>
    <message>
        <source>{lowest} to {highest} times the previous close</source>
        <translation>前收盘价的 {lowest} 至 {highest} 倍</translation>
    </message>
    <message>
        <source>{minutes} minutes once {ratios} from the opening price of the day, until {time} at the latest</source>
        <translation>较当日开盘价 {ratios} 时各停牌 {minutes} 分钟，最迟至 {time}</translation>
    </message>
    <message>
        <source>can be bought and sold: {symbols}</source>
        <translation>可买卖：{symbols}</translation>
    </message>
    <message>
        <source>can be sold and not bought: {symbols}</source>
        <translation>只可卖出：{symbols}</translation>
    </message>
    <message>
        <source>shares under risk warning can be sold and not bought</source>
        <translation>风险警示股票只可卖出</translation>
    </message>
    <message>
        <source>whole lots of the issuer, at most {count} of them</source>
        <translation>发行人每手股数的整数倍，最多 {count} 手</translation>
    </message>
    <message>
        <source>less than {count} times the nominal price, and more than one part in {count}</source>
        <translation>低于按盘价的 {count} 倍，且高于其 {count} 分之一</translation>
    </message>
    <message>
        <source>at most {count} ticks behind the best price of the own side</source>
        <translation>不逊于本方最优价 {count} 个价位</translation>
    </message>
    <message>
        <source>±{ratio} from the reference price, later between the best quotes</source>
        <translation>参考价 ±{ratio}，之后在最优买卖价之间</translation>
    </message>
    <message>
        <source>the median of {count} nominal prices, one every {seconds} seconds</source>
        <translation>{count} 个按盘价的中位数，每 {seconds} 秒取一个</translation>
    </message>
    <message>
        <source>{factor} times the price that the market shows</source>
        <translation>市价的 {factor} 倍</translation>
    </message>
    <message>
        <source>±{ratio} from the trade {minutes} minutes before</source>
        <translation>{minutes} 分钟前成交价的 ±{ratio}</translation>
    </message>
    <message>
        <source>beyond it {minutes} minutes inside the band</source>
        <translation>超出后 {minutes} 分钟内只在区间内成交</translation>
    </message>
    <message>
        <source>not in the first {first} minutes of a session and the last {last} of the day</source>
        <translation>每节首 {first} 分钟和全日最后 {last} 分钟除外</translation>
    </message>
    <message>
        <source>±{ratio} from the reference price above {price}</source>
        <translation>{price} 以上，参考价 ±{ratio}</translation>
    </message>
    <message>
        <source>±{ratio} from {price} on</source>
        <translation>{price} 起 ±{ratio}</translation>
    </message>
    <message>
        <source>below that ±{ratio}, at most {price}</source>
        <translation>再低则 ±{ratio}，最多 {price}</translation>
    </message>
    <message>
        <source>doubled in the last {minutes} minutes</source>
        <translation>最后 {minutes} 分钟加倍</translation>
    </message>
    <message>
        <source>doubled in the last {minutes} minutes for cheaper shares</source>
        <translation>低价股在最后 {minutes} 分钟加倍</translation>
    </message>
    <message>
        <source>after {seconds} seconds at the limit a pause of {minutes} minutes</source>
        <translation>停在限价 {seconds} 秒后暂停 {minutes} 分钟</translation>
    </message>
    <message>
        <source>the reference price is the mean of {minutes} minutes, once that has moved by {ratio}</source>
        <translation>参考价为前 {minutes} 分钟成交均价，变动达 {ratio} 时更新</translation>
    </message>
    <message>
        <source>when the index has fallen by {ratio}</source>
        <translation>指数下跌 {ratio} 时</translation>
    </message>
    <message>
        <source>trading ends for the day</source>
        <translation>当日停止交易</translation>
    </message>
    <message>
        <source>trading pauses for {minutes} minutes, until {time} alone</source>
        <translation>交易暂停 {minutes} 分钟，只在 {time} 前</translation>
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
        <translation>交收后可用</translation>
    </message>
    <message>
        <source>what they buy is not sold before they are settled</source>
        <translation>以此买入的在交收前不卖出</translation>
    </message>
    <message>
        <source>cancel, then order again, and lose your place</source>
        <translation>先撤单，再重新委托，会失去排队位置</translation>
    </message>
    <message>
        <source>price and quantity can be changed</source>
        <translation>可以更改价格和数量</translation>
    </message>
    <message>
        <source>another order takes the place of the old one</source>
        <translation>由另一笔委托取代原委托</translation>
    </message>
    <message>
        <source>a smaller quantity keeps its place</source>
        <translation>减少数量保留排队位置</translation>
    </message>
    <message>
        <source>never changed: {types}</source>
        <translation>不能更改：{types}</translation>
    </message>
    <message>
        <source>trades are watched</source>
        <translation>按成交价判断</translation>
    </message>
    <message>
        <source>the best bid and ask are watched</source>
        <translation>按买一卖一判断</translation>
    </message>
    <message>
        <source>sent as: {type}</source>
        <translation>送出时为：{type}</translation>
    </message>
    <message>
        <source>{days} days at most</source>
        <translation>最多{days}天</translation>
    </message>
    <message>
        <source>cash and shares are frozen while it is kept</source>
        <translation>保留期间冻结资金和股票</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>RuleNote</name>
    <message>
        <source>Show it in the rule book</source>
        <translation>在规则库中显示</translation>
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
        <translation>昨收价 ±{ratio}</translation>
    </message>
    <message>
        <source>the first trading day</source>
        <translation>首个交易日</translation>
    </message>
    <message>
        <source>the first {days} trading days</source>
        <translation>前{days}个交易日</translation>
    </message>
    <message>
        <source>permission: {name}</source>
        <translation>权限：{name}</translation>
    </message>
    <message>
        <source>institutional professional investor</source>
        <translation>机构专业投资者</translation>
    </message>
    <message>
        <source>from {least} to {most}, by the price</source>
        <translation>{least} 至 {most}，视价格而定</translation>
    </message>
    <message>
        <source>{minimum} shares at least, then in steps of {step}; {maximum} at most</source>
        <translation>{minimum}股起，按{step}股递增，最多{maximum}股</translation>
    </message>
    <message>
        <source>buy up to {buy}, sell down to {sell} of the best price</source>
        <translation>买入不高于最优价的{buy}，卖出不低于最优价的{sell}</translation>
    </message>
    <message>
        <source>buy up to {buy}, sell down to {sell} of the best price, or {ticks} ticks if that is further</source>
        <translation>买入不高于最优价的{buy}，卖出不低于最优价的{sell}，或{ticks}个价位，取较宽者</translation>
    </message>
    <message>
        <source>the fewest shares left over</source>
        <translation>未成交量最小</translation>
    </message>
    <message>
        <source>the smallest imbalance</source>
        <translation>买卖差额最小</translation>
    </message>
    <message>
        <source>the higher price</source>
        <translation>取较高价格</translation>
    </message>
    <message>
        <source>the middle price</source>
        <translation>取中间价</translation>
    </message>
    <message>
        <source>the nearest to the reference price</source>
        <translation>最接近参考价</translation>
    </message>
    <message>
        <source>the most shares matched</source>
        <translation>成交量最大</translation>
    </message>
    <message>
        <source>{rate} of the executed value</source>
        <translation>成交金额的{rate}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>最低 {least}</translation>
    </message>
    <message>
        <source>on sales alone</source>
        <translation>仅卖出时收取</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Tick</source>
        <translation>最小变动价位</translation>
    </message>
    <message>
        <source>Quantity of an order</source>
        <translation>委托数量</translation>
    </message>
    <message>
        <source>Purchases in a day</source>
        <translation>单日买入数量</translation>
    </message>
    <message>
        <source>Daily price limit</source>
        <translation>涨跌幅限制</translation>
    </message>
    <message>
        <source>Days without a price limit</source>
        <translation>不设涨跌幅限制的日数</translation>
    </message>
    <message>
        <source>Trading pauses without a price limit</source>
        <translation>无涨跌幅限制时的临时停牌</translation>
    </message>
    <message>
        <source>Price cage</source>
        <translation>有效申报价格范围</translation>
    </message>
    <message>
        <source>Trading hours</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>休市日</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>委托类型</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Accounts that reach the board</source>
        <translation>可参与的账户</translation>
    </message>
    <message>
        <source>Simulated orders</source>
        <translation>模拟委托</translation>
    </message>
    <message>
        <source>Price of a call auction</source>
        <translation>集合竞价的价格</translation>
    </message>
    <message>
        <source>Opening auction without a price limit</source>
        <translation>无涨跌幅限制时的开盘集合竞价</translation>
    </message>
    <message>
        <source>Stock Connect list</source>
        <translation>沪深港通名单</translation>
    </message>
    <message>
        <source>Changing an order</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Conditions that brokers keep</source>
        <translation>由券商保留的条件单</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fee plan</source>
        <translation>收费方案</translation>
    </message>
    <message>
        <source>codes that begin with {code}</source>
        <translation>代码前三位为{code}</translation>
    </message>
    <message>
        <source>shares under risk warning</source>
        <translation>风险警示股票</translation>
    </message>
    <message>
        <source>on half days</source>
        <translation>半日市</translation>
    </message>
    <message>
        <source>all of Shanghai</source>
        <translation>上交所全部板块</translation>
    </message>
    <message>
        <source>all of Shenzhen</source>
        <translation>深交所全部板块</translation>
    </message>
    <message>
        <source>all of Beijing</source>
        <translation>北交所全部板块</translation>
    </message>
    <message>
        <source>all of Hong Kong</source>
        <translation>港交所全部板块</translation>
    </message>
    <message>
        <source>all US markets</source>
        <translation>美国全市场</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>{day}起施行</translation>
    </message>
    <message>
        <source>in force from {begins} to {ends}</source>
        <translation>{begins}至{ends}施行</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>转引</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>read in what the exchange or the authority published</source>
        <translation>见于交易所或主管机关公布的文件</translation>
    </message>
    <message>
        <source>as others quote the exchange</source>
        <translation>转引自他人，非交易所原文</translation>
    </message>
    <message>
        <source>from general knowledge; it may be wrong</source>
        <translation>未查得出处，可能有误</translation>
    </message>
    <message>
        <source>New on {day}</source>
        <translation>{day}新增</translation>
    </message>
    <message>
        <source>No longer in force from {day}</source>
        <translation>{day}起不再施行</translation>
    </message>
    <message>
        <source>Changed on {day}</source>
        <translation>{day}变更</translation>
    </message>
    <message>
        <source>Board lot</source>
        <translation>每手股数</translation>
    </message>
    <message>
        <source>Distance from the nominal price</source>
        <translation>与按盘价的距离</translation>
    </message>
    <message>
        <source>Distance from the best price</source>
        <translation>与最优价的距离</translation>
    </message>
    <message>
        <source>Price range of a call auction</source>
        <translation>集合竞价的价格范围</translation>
    </message>
    <message>
        <source>Reference price of the closing auction</source>
        <translation>收盘竞价的参考价</translation>
    </message>
    <message>
        <source>Volatility control</source>
        <translation>波动调节</translation>
    </message>
    <message>
        <source>Limit up and limit down</source>
        <translation>涨停与跌停</translation>
    </message>
    <message>
        <source>Breaker of the whole market</source>
        <translation>全市场熔断</translation>
    </message>
    <message>
        <source>Round lot of quotes</source>
        <translation>报价的整手</translation>
    </message>
    <message>
        <source>Cash frozen without a limit</source>
        <translation>无限价时冻结的资金</translation>
    </message>
    <message>
        <source>Proceeds of a sale</source>
        <translation>卖出所得</translation>
    </message>
    <message>
        <source>before the open</source>
        <translation>开盘前</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>收盘时</translation>
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
        <translation>第一级</translation>
    </message>
    <message>
        <source>second level</source>
        <translation>第二级</translation>
    </message>
    <message>
        <source>third level</source>
        <translation>第三级</translation>
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
        <translation>输入代码、名称或拼音首字母，例如“gzmt”。</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”. Search by code, name, Chinese name or pinyin initials.</source>
        <translation>没有与“{text}”相符的证券。可按代码、名称或拼音首字母搜索。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>an invented company</source>
        <translation>虚构公司</translation>
    </message>
    <message>
        <source>looks like {symbol}</source>
        <translation>与 {symbol} 名称相近</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search code or name</source>
        <translation>搜索代码或名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by code, name, Chinese name or pinyin initials</source>
        <translation>按代码、名称或拼音首字母搜索</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
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
        <translation>收盘</translation>
    </message>
    <message>
        <source>After</source>
        <translation>盘后</translation>
    </message>
    <message>
        <source>Opening call auction</source>
        <translation>开盘集合竞价</translation>
    </message>
    <message>
        <source>Continuous trading in the morning</source>
        <translation>上午连续竞价</translation>
    </message>
    <message>
        <source>Continuous trading</source>
        <translation>连续竞价</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午间休市</translation>
    </message>
    <message>
        <source>Continuous trading in the afternoon</source>
        <translation>下午连续竞价</translation>
    </message>
    <message>
        <source>Closing call auction</source>
        <translation>收盘集合竞价</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>已收盘</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is over: simulated time does not go back.</source>
        <translation>{start} 至 {end} {part}，已结束：模拟时间不能倒流。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is now.</source>
        <translation>{start} 至 {end} {part}，正在进行。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. It is still to come.</source>
        <translation>{start} 至 {end} {part}，还没到。</translation>
    </message>
    <message>
        <source>{start} to {end}  {part}. Click to jump there.</source>
        <translation>{start} 至 {end} {part}，点击跳转。</translation>
    </message>
    <message>
        <source>Session timeline</source>
        <translation>交易时段</translation>
    </message>
    <message>
        <source>Session timeline, now {part}</source>
        <translation>交易时段，现为{part}</translation>
    </message>
    <message>
        <source>Left and Right choose a coming part of the day, Enter jumps there.</source>
        <translation>左右方向键选择后面的时段，回车键跳转。</translation>
    </message>
    <message>
        <source>Enter jumps to {time}  {part}.</source>
        <translation>按回车键跳至 {time} {part}。</translation>
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
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Keyboard shortcuts — SIMULATED</source>
        <translation>键盘快捷键 — 模拟交易</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>In the watchlist</source>
        <translation>自选中</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>搜索中</translation>
    </message>
    <message>
        <source>In the ticket</source>
        <translation>委托单中</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>Drawing on the chart</source>
        <translation>在图表上画线</translation>
    </message>
    <message>
        <source>Search an instrument</source>
        <translation>搜索证券</translation>
    </message>
    <message>
        <source>Run or hold the market</source>
        <translation>运行或暂停行情</translation>
    </message>
    <message>
        <source>Explain where the keyboard is, then the next term</source>
        <translation>解释焦点所在，再按到下一个术语</translation>
    </message>
    <message>
        <source>Explain what is under the mouse</source>
        <translation>解释鼠标所指</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Next control; with Shift, the one before</source>
        <translation>下一个控件；加 Shift 为上一个</translation>
    </message>
    <message>
        <source>On the session timeline: next part; Enter jumps</source>
        <translation>在交易时段上：下一时段；回车键跳转</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>证券</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Ticket to buy the instrument on show</source>
        <translation>买入所显示的证券</translation>
    </message>
    <message>
        <source>Ticket to sell the instrument on show</source>
        <translation>卖出所显示的证券</translation>
    </message>
    <message>
        <source>Move a row up or down</source>
        <translation>上移或下移一行</translation>
    </message>
    <message>
        <source>Take a row off the watchlist</source>
        <translation>移出自选</translation>
    </message>
    <message>
        <source>Mark another result</source>
        <translation>选择其他结果</translation>
    </message>
    <message>
        <source>Open the marked result</source>
        <translation>打开所选结果</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>退出搜索</translation>
    </message>
    <message>
        <source>One step up or down in price and quantity</source>
        <translation>价格、数量加减一档</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>返回，已填内容保留</translation>
    </message>
    <message>
        <source>Crosshair one bar to the left or right; with Ctrl, ten</source>
        <translation>十字光标移动一根K线；按住 Ctrl 为十根</translation>
    </message>
    <message>
        <source>Move the selected drawing by one bar or one tick; with Shift, by ten</source>
        <translation>将选中的画线移动一根K线或一个价位；按住 Shift 为十</translation>
    </message>
    <message>
        <source>Crosshair to the first bar or the last</source>
        <translation>十字光标移到第一根或最后一根K线</translation>
    </message>
    <message>
        <source>Half a page of earlier or later bars</source>
        <translation>向前或向后翻半页</translation>
    </message>
    <message>
        <source>Fewer bars or more of them</source>
        <translation>放大或缩小时间范围</translation>
    </message>
    <message>
        <source>Stretch the range of prices, or draw more of it together</source>
        <translation>拉伸或压缩价格范围</translation>
    </message>
    <message>
        <source>The last bars again, at the prices that they need</source>
        <translation>回到最近的K线和自动价格范围</translation>
    </message>
    <message>
        <source>Crosshair away</source>
        <translation>收起十字光标</translation>
    </message>
    <message>
        <source>Put a point where the crosshair stands; without a tool, select what lies there</source>
        <translation>在十字光标处放一个点；未选工具时，选中该处的图形</translation>
    </message>
    <message>
        <source>Give up what is begun; let go of what is selected</source>
        <translation>放弃未完成的图形；取消选中</translation>
    </message>
    <message>
        <source>Delete the selected drawing</source>
        <translation>删除选中的图形</translation>
    </message>
</context>
<context>
    <name>SideAndPricePage</name>
    <message>
        <source>Sellable now: {sellable} of {held} shares</source>
        <translation>持有{held}股，可卖{sellable}股</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>最小变动 {tick}</translation>
    </message>
    <message>
        <source>Type a price.</source>
        <translation>请输入价格。</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>{count} open</source>
        <translation>{count}笔未完成</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Nothing is watched. Search for an instrument and press Watch on its page.</source>
        <translation>暂无自选。搜索证券，在其页面点“加自选”。</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Sort the watchlist</source>
        <translation>自选排序</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By change, largest rise first</source>
        <translation>按涨跌幅，涨幅最大在前</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
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
        <translation>当日对账单</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>期初资金</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Received for shares sold</source>
        <translation>卖出收入</translation>
    </message>
    <message>
        <source>Paid for shares bought</source>
        <translation>买入支出</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>期末资金</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交编号</translation>
    </message>
    <message>
        <source>Nothing was traded on this day.</source>
        <translation>当日无成交。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shares held before</source>
        <translation>原持股数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Settles on</source>
        <translation>交收日</translation>
    </message>
    <message>
        <source>Of the closing cash, not settled yet</source>
        <translation>期末资金中尚未交收的部分</translation>
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
        <translation>每 {before} 股变为 {after} 股，现持 {quantity} 股</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No fee was charged on this day.</source>
        <translation>当日无费用。</translation>
    </message>
    <message>
        <source>Fees by kind</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Positions at the end of the day</source>
        <translation>日终持仓</translation>
    </message>
    <message>
        <source>Positions now</source>
        <translation>当前持仓</translation>
    </message>
    <message>
        <source>The account held no shares.</source>
        <translation>账户无持仓。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>委托编号</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Orders that expired, were cancelled or refused</source>
        <translation>失效、已撤或被拒的委托</translation>
    </message>
    <message>
        <source>No order ended without being filled.</source>
        <translation>没有未成交即结束的委托。</translation>
    </message>
    <message>
        <source>The day is not over: its figures still change.</source>
        <translation>当日尚未结束，数字仍会变动。</translation>
    </message>
</context>
<context>
    <name>StatementsView</name>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>price far above the last one</source>
        <translation>价格远高于最新价</translation>
    </message>
    <message>
        <source>price far below the last one</source>
        <translation>价格远低于最新价</translation>
    </message>
    <message>
        <source>large part of the cash</source>
        <translation>占用大部分资金</translation>
    </message>
    <message>
        <source>a minimum fee that weighs much</source>
        <translation>最低费用占比高</translation>
    </message>
    <message>
        <source>limit before the stop</source>
        <translation>限价在触发价之前</translation>
    </message>
    <message>
        <source>paid with cash that is not settled</source>
        <translation>使用未交收的资金</translation>
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
        <translation>{name}：要求{expected}；实际{found}。</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}且{other}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>有内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>小于{value}</translation>
    </message>
    <message>
        <source>{value} at most</source>
        <translation>不超过{value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>大于{value}</translation>
    </message>
    <message>
        <source>{value} at least</source>
        <translation>不少于{value}</translation>
    </message>
    <message>
        <source>a multiple of {value}</source>
        <translation>{value}的倍数</translation>
    </message>
    <message>
        <source>no multiple of {value}</source>
        <translation>不是{value}的倍数</translation>
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
        <translation>其他对话框</translation>
    </message>
    <message>
        <source>page of the instrument</source>
        <translation>证券详情页</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Fee microscope</source>
        <translation>费用对比</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>委托单</translation>
    </message>
    <message>
        <source>timeline of the order</source>
        <translation>委托进程</translation>
    </message>
    <message>
        <source>form that changes the order</source>
        <translation>改单表格</translation>
    </message>
    <message>
        <source>list of shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>choice of what is compared</source>
        <translation>选择比较对象</translation>
    </message>
    <message>
        <source>choice of indicators</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>choice of a place for a file</source>
        <translation>选择文件位置</translation>
    </message>
    <message>
        <source>last question before sending</source>
        <translation>发出前的确认</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>today, minute by minute</source>
        <translation>今日分时</translation>
    </message>
    <message>
        <source>five days, minute by minute</source>
        <translation>五日分时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 分钟</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
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
        <translation>中国内地</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Page on show</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>Panel at the right</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Open dialog</source>
        <translation>打开的对话框</translation>
    </message>
    <message>
        <source>List under the search is open</source>
        <translation>搜索列表打开</translation>
    </message>
    <message>
        <source>Text in the search field</source>
        <translation>搜索栏中的文字</translation>
    </message>
    <message>
        <source>Instruments that the search found</source>
        <translation>搜索到的证券</translation>
    </message>
    <message>
        <source>Marked row of the search</source>
        <translation>搜索中选中的一行</translation>
    </message>
    <message>
        <source>Instrument on show</source>
        <translation>当前证券</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Previous close</source>
        <translation>昨收</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>买一价</translation>
    </message>
    <message>
        <source>Best ask</source>
        <translation>卖一价</translation>
    </message>
    <message>
        <source>Spread in ticks</source>
        <translation>价差（最小变动单位数）</translation>
    </message>
    <message>
        <source>Limit-up of the day</source>
        <translation>当日涨停价</translation>
    </message>
    <message>
        <source>Limit-down of the day</source>
        <translation>当日跌停价</translation>
    </message>
    <message>
        <source>Phase of the exchange</source>
        <translation>交易所的时段</translation>
    </message>
    <message>
        <source>On the watchlist</source>
        <translation>在自选中</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>图表的周期</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Shares in the fee microscope</source>
        <translation>费用对比中的股数</translation>
    </message>
    <message>
        <source>Fees in the fee microscope</source>
        <translation>费用对比中的费用</translation>
    </message>
    <message>
        <source>Simulated day and time</source>
        <translation>模拟日期和时间</translation>
    </message>
    <message>
        <source>Simulated day</source>
        <translation>模拟日期</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>Phase of the home market</source>
        <translation>本地市场的时段</translation>
    </message>
    <message>
        <source>Simulated time is running</source>
        <translation>模拟时间在走</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>模拟时间的速度</translation>
    </message>
    <message>
        <source>An earlier moment is looked at</source>
        <translation>正在回看以前的时刻</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>问题的回答</translation>
    </message>
    <message>
        <source>The ticket is open</source>
        <translation>委托单已打开</translation>
    </message>
    <message>
        <source>Instrument on the ticket</source>
        <translation>委托单上的证券</translation>
    </message>
    <message>
        <source>Step of the ticket</source>
        <translation>委托单的步骤</translation>
    </message>
    <message>
        <source>Side on the ticket</source>
        <translation>委托单上的方向</translation>
    </message>
    <message>
        <source>Order type on the ticket</source>
        <translation>委托单上的委托类型</translation>
    </message>
    <message>
        <source>Price on the ticket</source>
        <translation>委托单上的价格</translation>
    </message>
    <message>
        <source>Stop price on the ticket</source>
        <translation>委托单上的触发价</translation>
    </message>
    <message>
        <source>Distance of the trailing stop</source>
        <translation>跟踪止损的距离</translation>
    </message>
    <message>
        <source>Where the price was taken from</source>
        <translation>价格的来源</translation>
    </message>
    <message>
        <source>The price follows the market</source>
        <translation>价格跟随市场</translation>
    </message>
    <message>
        <source>Quantity on the ticket</source>
        <translation>委托单上的数量</translation>
    </message>
    <message>
        <source>Amount of money on the ticket</source>
        <translation>委托单上的金额</translation>
    </message>
    <message>
        <source>Validity on the ticket</source>
        <translation>委托单上的有效期</translation>
    </message>
    <message>
        <source>Value of the order on the ticket</source>
        <translation>委托单上的委托金额</translation>
    </message>
    <message>
        <source>Fees on the ticket</source>
        <translation>委托单上的费用</translation>
    </message>
    <message>
        <source>Total with fees on the ticket</source>
        <translation>委托单上的含费合计</translation>
    </message>
    <message>
        <source>Available cash before the order</source>
        <translation>下单前的可用资金</translation>
    </message>
    <message>
        <source>Available cash after the order</source>
        <translation>下单后的可用资金</translation>
    </message>
    <message>
        <source>Smallest quantity that may be ordered</source>
        <translation>可委托的最低数量</translation>
    </message>
    <message>
        <source>Largest quantity that may be ordered</source>
        <translation>可委托的最高数量</translation>
    </message>
    <message>
        <source>How far the price goes past the best one, in ticks</source>
        <translation>价格越过最优价多少个价位</translation>
    </message>
    <message>
        <source>Price against the last one</source>
        <translation>价格与最新价之差</translation>
    </message>
    <message>
        <source>Something speaks against the order on the ticket</source>
        <translation>委托单有问题</translation>
    </message>
    <message>
        <source>What speaks against the order on the ticket</source>
        <translation>委托单的问题</translation>
    </message>
    <message>
        <source>Speaks against the order on the ticket ({reason})</source>
        <translation>委托单的问题（{reason}）</translation>
    </message>
    <message>
        <source>The ticket advises a second look ({caution})</source>
        <translation>委托单提醒再看一次（{caution}）</translation>
    </message>
    <message>
        <source>The ticket can go on</source>
        <translation>委托单可以继续</translation>
    </message>
    <message>
        <source>The last password was wrong</source>
        <translation>上次的密码错误</translation>
    </message>
    <message>
        <source>The ticket is locked after wrong passwords</source>
        <translation>密码错误，委托单已锁定</translation>
    </message>
    <message>
        <source>Number of the order that is being changed</source>
        <translation>正在更改的委托编号</translation>
    </message>
    <message>
        <source>New price of the order</source>
        <translation>委托的新价格</translation>
    </message>
    <message>
        <source>New quantity of the order</source>
        <translation>委托的新数量</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>已发出的委托</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成的委托</translation>
    </message>
    <message>
        <source>Number of the last order</source>
        <translation>最近一笔委托的编号</translation>
    </message>
    <message>
        <source>Instrument of the last order</source>
        <translation>最近一笔委托的证券</translation>
    </message>
    <message>
        <source>Side of the last order</source>
        <translation>最近一笔委托的方向</translation>
    </message>
    <message>
        <source>Type of the last order</source>
        <translation>最近一笔委托的类型</translation>
    </message>
    <message>
        <source>Validity of the last order</source>
        <translation>最近一笔委托的有效期</translation>
    </message>
    <message>
        <source>Status of the last order</source>
        <translation>最近一笔委托的状态</translation>
    </message>
    <message>
        <source>The last order is open</source>
        <translation>最近一笔委托未完成</translation>
    </message>
    <message>
        <source>Limit of the last order</source>
        <translation>最近一笔委托的限价</translation>
    </message>
    <message>
        <source>Stop price of the last order</source>
        <translation>最近一笔委托的触发价</translation>
    </message>
    <message>
        <source>Quantity of the last order</source>
        <translation>最近一笔委托的数量</translation>
    </message>
    <message>
        <source>Shares of the last order that were filled</source>
        <translation>最近一笔委托的已成交股数</translation>
    </message>
    <message>
        <source>Shares of the last order that may still be filled</source>
        <translation>最近一笔委托的未成交股数</translation>
    </message>
    <message>
        <source>Shares of the last order that will not be filled</source>
        <translation>最近一笔委托不会成交的股数</translation>
    </message>
    <message>
        <source>Fills of the last order</source>
        <translation>最近一笔委托的成交次数</translation>
    </message>
    <message>
        <source>Average price of the last order</source>
        <translation>最近一笔委托的成交均价</translation>
    </message>
    <message>
        <source>Value of the fills of the last order</source>
        <translation>最近一笔委托的成交金额</translation>
    </message>
    <message>
        <source>Fees of the last order</source>
        <translation>最近一笔委托的费用</translation>
    </message>
    <message>
        <source>Cash frozen for the last order</source>
        <translation>最近一笔委托冻结的资金</translation>
    </message>
    <message>
        <source>Shares ahead of the last order</source>
        <translation>排在最近一笔委托前面的股数</translation>
    </message>
    <message>
        <source>Why the last order was refused</source>
        <translation>最近一笔委托被拒的原因</translation>
    </message>
    <message>
        <source>Why the last cancel or change was refused</source>
        <translation>上次撤单或改单被拒的原因</translation>
    </message>
    <message>
        <source>Instruments in the portfolio</source>
        <translation>持有的证券数</translation>
    </message>
    <message>
        <source>Shares held ({instrument})</source>
        <translation>持有股数（{instrument}）</translation>
    </message>
    <message>
        <source>Shares that may be sold now ({instrument})</source>
        <translation>现在可卖的股数（{instrument}）</translation>
    </message>
    <message>
        <source>Shares that may be sold on a later day ({instrument})</source>
        <translation>以后才可卖的股数（{instrument}）</translation>
    </message>
    <message>
        <source>Shares set aside for open sales ({instrument})</source>
        <translation>卖出委托冻结的股数（{instrument}）</translation>
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
        <translation>卖出已实现盈亏（{instrument}）</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>模拟账户</translation>
    </message>
    <message>
        <source>Where the account is kept</source>
        <translation>账户所在地</translation>
    </message>
    <message>
        <source>Available cash</source>
        <translation>可用资金</translation>
    </message>
    <message>
        <source>Frozen cash</source>
        <translation>冻结资金</translation>
    </message>
    <message>
        <source>Cash that is not settled yet</source>
        <translation>未交收资金</translation>
    </message>
    <message>
        <source>Fees paid so far</source>
        <translation>至今已付费用</translation>
    </message>
    <message>
        <source>Available cash ({currency})</source>
        <translation>可用资金（{currency}）</translation>
    </message>
    <message>
        <source>Frozen cash ({currency})</source>
        <translation>冻结资金（{currency}）</translation>
    </message>
</context>
<context>
    <name>StatusBarView</name>
    <message>
        <source>● Local data only — no network</source>
        <translation>● 仅用本地数据，不连网络</translation>
    </message>
    <message>
        <source>Open the rule book</source>
        <translation>打开规则库</translation>
    </message>
    <message>
        <source>Sample pack to {day}</source>
        <translation>示例数据截至{day}</translation>
    </message>
    <message>
        <source>Rule book as of {day}</source>
        <translation>规则截至{day}</translation>
    </message>
    <message>
        <source>{rules}. Press to open it.</source>
        <translation>{rules}。按下即可打开。</translation>
    </message>
    <message>
        <source>Price colours: {rule}. Press to change.</source>
        <translation>涨跌颜色：{rule}。点击切换。</translation>
    </message>
    <message>
        <source>Leave phone view</source>
        <translation>退出手机视图</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>手机视图</translation>
    </message>
    <message>
        <source>Red = up</source>
        <translation>红涨</translation>
    </message>
    <message>
        <source>Green = up</source>
        <translation>绿涨</translation>
    </message>
    <message>
        <source>Orange = up</source>
        <translation>橙涨</translation>
    </message>
    <message>
        <source>An invented day: the sample data ends before it. Not a record of trades.</source>
        <translation>虚构的一天：示例数据在此之前已结束。并非真实成交记录。</translation>
    </message>
    <message>
        <source>An invented day, not a record of trades</source>
        <translation>虚构的一天，并非真实成交</translation>
    </message>
    <message>
        <source>Sample data, not a record of trades</source>
        <translation>示例数据，并非真实成交</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
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
        <translation>可跳到的步骤</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>前往这一步</translation>
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
        <translation>您的备注；观众看不到</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：减</translation>
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
        <translation>请输入触发价。</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Type how far behind the market the stop follows.</source>
        <translation>请输入触发价与市价保持的距离。</translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation>最小变动 {tick}</translation>
    </message>
    <message>
        <source>Trail distance</source>
        <translation>跟踪距离</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Frozen for the open {count}</source>
        <translation>未成交{count}股冻结</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Bought so far</source>
        <translation>已买入</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation>已卖出</translation>
    </message>
    <message>
        <source>Bought {count} at {price}</source>
        <translation>以 {price} 买入{count}股</translation>
    </message>
    <message>
        <source>Sold {count} at {price}</source>
        <translation>以 {price} 卖出{count}股</translation>
    </message>
    <message>
        <source>{sellable} of {held}</source>
        <translation>{sellable} / {held}</translation>
    </message>
    <message>
        <source>Sellable now (T+1)</source>
        <translation>可卖／持有（T+1）</translation>
    </message>
    <message>
        <source>Sellable now</source>
        <translation>现在可卖</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>已付费用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mistakes would have cost</source>
        <translation>错误的代价</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>There is no {target} here.</source>
        <translation>这里没有 {target}。</translation>
    </message>
    <message>
        <source>There is no {target} among the rows or parts that are there.</source>
        <translation>现有的行或部分里没有 {target}。</translation>
    </message>
    <message>
        <source>{target} is not on show here.</source>
        <translation>{target} 现在没有显示。</translation>
    </message>
    <message>
        <source>{target} is there {count} times.</source>
        <translation>{target} 同时有 {count} 个。</translation>
    </message>
    <message>
        <source>{target} cannot be used now.</source>
        <translation>{target} 现在不能使用。</translation>
    </message>
    <message>
        <source>{target} is not in view: it is scrolled out or cut off.</source>
        <translation>{target} 不在可见范围内：被滚动出去或被截断。</translation>
    </message>
    <message>
        <source>{target} lies beyond the screen.</source>
        <translation>{target} 在屏幕之外。</translation>
    </message>
    <message>
        <source>{target} is covered by something else ({cover}).</source>
        <translation>{target} 上面还有其他内容（{cover}）。</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Text on the chart</source>
        <translation>图表上的文字</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Side and price</source>
        <translation>方向与价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Unlock and submit</source>
        <translation>解锁并提交</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Take-profit price</source>
        <translation>止盈价</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>委托价格</translation>
    </message>
    <message>
        <source>Protective limit price</source>
        <translation>保护限价</translation>
    </message>
    <message>
        <source>Protective limit price (may be left empty)</source>
        <translation>保护限价（可留空）</translation>
    </message>
    <message>
        <source>Possible now: {types}.</source>
        <translation>现在可以使用：{types}。</translation>
    </message>
    <message>
        <source>Possible again from {when}: {types}.</source>
        <translation>{when} 起可以再次使用：{types}。</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}”不是有效价格。</translation>
    </message>
    <message>
        <source>Write digits, for example {example}.</source>
        <translation>请输入数字，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of shares.</source>
        <translation>“{text}”不是有效股数。</translation>
    </message>
    <message>
        <source>Write a whole number, for example {example}.</source>
        <translation>请输入整数，例如 {example}。</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>改为 {value}</translation>
    </message>
    <message>
        <source>The account may trade this market ({board}).</source>
        <translation>账户可参与{board}交易。</translation>
    </message>
    <message>
        <source>The price is a whole number of ticks of {low}.</source>
        <translation>价格为最小变动价位 {low} 的整数倍。</translation>
    </message>
    <message>
        <source>The price is within today&apos;s limits, {low} to {high}.</source>
        <translation>价格在今日涨跌停 {low} 至 {high} 之内。</translation>
    </message>
    <message>
        <source>The price is within the price cage.</source>
        <translation>价格在有效申报范围（价格笼子）内。</translation>
    </message>
    <message>
        <source>The stop {low} is on a tick and on its side of the market.</source>
        <translation>触发价 {low} 是有效价格，且在市价的正确一方。</translation>
    </message>
    <message>
        <source>The distance {low} is a whole number of ticks.</source>
        <translation>距离 {low} 是最小变动的整数倍。</translation>
    </message>
    <message>
        <source>The quantity is legal: whole board lots of {count}.</source>
        <translation>数量合规：每手{count}股的整数倍。</translation>
    </message>
    <message>
        <source>The quantity is legal: less than one board lot.</source>
        <translation>数量合规：不足一手。</translation>
    </message>
    <message>
        <source>The quantity is legal: at least {count}.</source>
        <translation>数量合规：最少{count}股。</translation>
    </message>
    <message>
        <source>Cash covers value and fees.</source>
        <translation>资金足够支付金额和费用。</translation>
    </message>
    <message>
        <source>The shares can be sold today.</source>
        <translation>股份今日可卖。</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>所需资金</translation>
    </message>
    <message>
        <source>Cash proceeds</source>
        <translation>所得资金</translation>
    </message>
    <message>
        <source>The price {price} is {ratio} above the last price, {last}.</source>
        <translation>价格 {price} 比最新价 {last} 高{ratio}。</translation>
    </message>
    <message>
        <source>The price {price} is {ratio} below the last price, {last}.</source>
        <translation>价格 {price} 比最新价 {last} 低{ratio}。</translation>
    </message>
    <message>
        <source>The order takes {amount}: {ratio} of the available cash, {whole}.</source>
        <translation>本委托占用 {amount}，为可用资金 {whole} 的{ratio}。</translation>
    </message>
    <message>
        <source>The limit {price} lies before the stop {last}: when a trade reaches the stop, the market is beyond the limit, and the order may wait in vain.</source>
        <translation>限价 {price} 不及触发价 {last}：成交达到触发价时，市价已超过限价，委托可能一直等不到成交。</translation>
    </message>
    <message>
        <source>{amount} of it are proceeds that are not settled yet: sell what they buy only when they are, or payment is not in good faith.</source>
        <translation>其中{amount}是尚未交收的卖出所得：待其交收后才可卖出所买入的股票，否则即违反诚信付款规定。</translation>
    </message>
    <message>
        <source>{fee} is at its minimum, {amount}: {ratio} of the order&apos;s value, {whole}.</source>
        <translation>{fee}按最低 {amount} 收取，占委托金额 {whole} 的{ratio}。</translation>
    </message>
    <message>
        <source>This is not the trading password of this practice account.</source>
        <translation>交易密码不正确。</translation>
    </message>
    <message>
        <source>The order was not sent. The six digits stand on the Portfolio page.</source>
        <translation>委托未发出。六位密码见“持仓”页。</translation>
    </message>
    <message>
        <source>Wrong entries left before a lock of five minutes: {count}.</source>
        <translation>再错{count}次将锁定五分钟。</translation>
    </message>
    <message>
        <source>The trading password is locked until {time}.</source>
        <translation>交易密码已锁定，{time}解锁。</translation>
    </message>
    <message>
        <source>Three wrong entries lock it for five minutes of simulated time. The order was not sent; it stays as it is.</source>
        <translation>连错三次，锁定模拟时间五分钟。委托未发出，内容保留。</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买一</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖一</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Limit-up</source>
        <translation>涨停</translation>
    </message>
    <message>
        <source>Limit-down</source>
        <translation>跌停</translation>
    </message>
    <message>
        <source>At the stop</source>
        <translation>同触发价</translation>
    </message>
    <message>
        <source>The highest price that the order pays.</source>
        <translation>委托愿付的最高价格。</translation>
    </message>
    <message>
        <source>The lowest price that the order accepts.</source>
        <translation>委托愿收的最低价格。</translation>
    </message>
    <message>
        <source>The worst price at which it takes part; it trades at the price of the auction.</source>
        <translation>参与竞价的最差价格；按竞价的价格成交。</translation>
    </message>
    <message>
        <source>The worst price at which it takes part; it trades at the close.</source>
        <translation>参与的最差价格；按收盘价成交。</translation>
    </message>
    <message>
        <source>The limit of the order that goes out at the stop.</source>
        <translation>达到触发价时送出的委托的限价。</translation>
    </message>
    <message>
        <source>When a trade reaches it, a limit order at this price goes out, and the stop is gone.</source>
        <translation>成交达到此价时，以此限价送出，触发价随即失效。</translation>
    </message>
    <message>
        <source>It names no price: it takes that of the auction.</source>
        <translation>不指定价格：按竞价的价格成交。</translation>
    </message>
    <message>
        <source>It names no price: it takes what there is.</source>
        <translation>不指定价格：按市场上有的价格成交。</translation>
    </message>
    <message>
        <source>The order book is being worked out.</source>
        <translation>盘口推算中。</translation>
    </message>
    <message>
        <source>There are no bids now.</source>
        <translation>暂无买盘。</translation>
    </message>
    <message>
        <source>There are no asks now.</source>
        <translation>暂无卖盘。</translation>
    </message>
    <message>
        <source>Without a bid and an ask there is no mid.</source>
        <translation>须有买盘和卖盘才有中间价。</translation>
    </message>
    <message>
        <source>Nothing has traded today yet.</source>
        <translation>今日暂无成交。</translation>
    </message>
    <message>
        <source>There is no price limit today.</source>
        <translation>今日无涨跌幅限制。</translation>
    </message>
    <message>
        <source>The stop has no price yet.</source>
        <translation>尚未输入触发价。</translation>
    </message>
    <message>
        <source>The price moves with the market until Review. Typing or stepping stops it.</source>
        <translation>核对之前，价格随行情变动；手动输入或加减即停止跟随。</translation>
    </message>
    <message>
        <source>Choose Bid, Ask, Mid or Last, and the price can follow it.</source>
        <translation>选择买一、卖一、中间价或最新价，价格即可跟随。</translation>
    </message>
    <message>
        <source>The price followed {preset} from {start} to {kept}, and is held since Review.</source>
        <translation>价格跟随{preset}，由 {start} 变为 {kept}，核对后不再变动。</translation>
    </message>
    <message>
        <source>{preset} has no price now; the order keeps {kept}.</source>
        <translation>{preset}目前无价，委托仍为 {kept}。</translation>
    </message>
    <message>
        <source>{preset} is {now} now; the order keeps {kept}.</source>
        <translation>{preset}现为 {now}，委托仍为 {kept}。</translation>
    </message>
    <message>
        <source>above the market, {price}</source>
        <translation>高于市价 {price}</translation>
    </message>
    <message>
        <source>below the market, {price}</source>
        <translation>低于市价 {price}</translation>
    </message>
    <message>
        <source>a trade {trail} above the lowest one</source>
        <translation>成交价比最低成交价高 {trail}</translation>
    </message>
    <message>
        <source>a trade {trail} below the highest one</source>
        <translation>成交价比最高成交价低 {trail}</translation>
    </message>
    <message>
        <source>a trade at {stop} or {price}</source>
        <translation>成交价达到 {stop} 或 {price}</translation>
    </message>
    <message>
        <source>a trade at {stop} or above</source>
        <translation>成交价达到或高于 {stop}</translation>
    </message>
    <message>
        <source>a trade at {stop} or below</source>
        <translation>成交价达到或低于 {stop}</translation>
    </message>
    <message>
        <source>The stop begins at {stop} and follows the market, but never goes back.</source>
        <translation>触发价从 {stop} 开始，跟随市价移动，只进不退。</translation>
    </message>
    <message>
        <source>The broker holds this order; it is not queued, and the exchange sees nothing of it.</source>
        <translation>委托由券商暂存，没有排队，交易所看不到它。</translation>
    </message>
    <message>
        <source>The first of its two prices that a trade reaches decides: a limit order takes the profit, or a market order stops the loss.</source>
        <translation>成交先达到哪个价格，就按哪个送出：限价单止盈，或市价单止损。</translation>
    </message>
    <message>
        <source>Once a trade reaches the stop it goes out as a limit order, and may have to wait.</source>
        <translation>成交达到触发价后，以限价单送出，可能需要等待。</translation>
    </message>
    <message>
        <source>Once a trade reaches the stop it goes out as a market order and takes what there is, which after a gap is worse than the stop.</source>
        <translation>成交达到触发价后，以市价单送出，按市场上有的价格成交；跳空之后会比触发价差。</translation>
    </message>
    <message>
        <source>Until then nothing is frozen: cash and shares are looked for when it goes out.</source>
        <translation>在此之前不冻结：送出时才检查资金和股份。</translation>
    </message>
    <message>
        <source>Its cash is frozen from the beginning.</source>
        <translation>所需资金从一开始就冻结。</translation>
    </message>
    <message>
        <source>Its shares are set aside from the beginning.</source>
        <translation>所需股份从一开始就冻结。</translation>
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
        <translation>{order}，按竞价价格，最差 {price}</translation>
    </message>
    <message>
        <source>{order} at the closing price, at worst {price}</source>
        <translation>{order}，按收盘价，最差 {price}</translation>
    </message>
    <message>
        <source>{order} at {price}, once a trade reaches {stop}</source>
        <translation>{order}，成交价触及 {stop} 时以 {price} 限价发出</translation>
    </message>
    <message>
        <source>{order} at {price}, or at the market once a trade reaches {stop}</source>
        <translation>{order}，价格 {price}，或成交价触及 {stop} 时按市价</translation>
    </message>
    <message>
        <source>{order} at {price}</source>
        <translation>{order}，价格 {price}</translation>
    </message>
    <message>
        <source>{order} at the price of the auction</source>
        <translation>{order}，按竞价价格</translation>
    </message>
    <message>
        <source>{order} at the best price of its own side</source>
        <translation>{order}，按本方最优价格</translation>
    </message>
    <message>
        <source>{order} at the best price of the other side</source>
        <translation>{order}，按对手方最优价格</translation>
    </message>
    <message>
        <source>{order} at the market, once a trade reaches {stop}</source>
        <translation>{order}，成交价触及 {stop} 时按市价</translation>
    </message>
    <message>
        <source>{order} at the market, once its stop is reached, {trail} behind the market</source>
        <translation>{order}，触发价跟踪市价，距离 {trail}，触及时按市价</translation>
    </message>
    <message>
        <source>{order} at the market</source>
        <translation>{order}，按市价</translation>
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
        <translation>模拟交易</translation>
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
        <translation>“已报”不等于“已买入”。</translation>
    </message>
    <message>
        <source>“Accepted” is not “sold”.</source>
        <translation>“已报”不等于“已卖出”。</translation>
    </message>
    <message>
        <source>Ended with {filled} of {quantity}.</source>
        <translation>委托{quantity}股，最终成交{filled}股。</translation>
    </message>
    <message>
        <source>Cancelled, and ordered again.</source>
        <translation>已撤单，并重新委托。</translation>
    </message>
    <message>
        <source>“Submitted” is not “received”.</source>
        <translation>“已提交”不等于“已接收”。</translation>
    </message>
    <message>
        <source>“Held” is not “sent”.</source>
        <translation>“暂存”不等于“已报”。</translation>
    </message>
    <message>
        <source>“Received” is not “queued”.</source>
        <translation>“已接收”不等于“排队中”。</translation>
    </message>
    <message>
        <source>Bought.</source>
        <translation>已全部买入。</translation>
    </message>
    <message>
        <source>Sold.</source>
        <translation>已全部卖出。</translation>
    </message>
    <message>
        <source>“Cancel requested” is not “cancelled”.</source>
        <translation>“已申请撤单”不等于“已撤单”。</translation>
    </message>
    <message>
        <source>“Change requested” is not “changed”.</source>
        <translation>“已申请改单”不等于“已改单”。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已撤单。</translation>
    </message>
    <message>
        <source>Replaced by another order.</source>
        <translation>已被另一笔委托取代。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>委托被拒。</translation>
    </message>
    <message>
        <source>The broker could not send the order.</source>
        <translation>券商未能送出委托。</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>委托已失效。</translation>
    </message>
    <message>
        <source>{filled} shares are yours.</source>
        <translation>已买入{filled}股。</translation>
    </message>
    <message>
        <source>{filled} shares are sold.</source>
        <translation>已卖出{filled}股。</translation>
    </message>
    <message>
        <source>The exchange has turned the order away; its report is on its way.</source>
        <translation>交易所已拒绝委托，回报在途中。</translation>
    </message>
    <message>
        <source>The exchange has traded {traded} and cancelled {dropped}; its report is on its way.</source>
        <translation>交易所已成交{traded}股、撤销{dropped}股，回报在途中。</translation>
    </message>
    <message>
        <source>The exchange has traded {traded}; its report is on its way.</source>
        <translation>交易所已成交{traded}股，回报在途中。</translation>
    </message>
    <message>
        <source>The exchange has cancelled {dropped}; its report is on its way.</source>
        <translation>交易所已撤销{dropped}股，回报在途中。</translation>
    </message>
    <message>
        <source>The exchange has refused to cancel; its report is on its way.</source>
        <translation>交易所已拒绝撤单，回报在途中。</translation>
    </message>
    <message>
        <source>The exchange has changed the order; its report is on its way.</source>
        <translation>交易所已更改委托，回报正在途中。</translation>
    </message>
    <message>
        <source>The exchange has refused to change it; its report is on its way.</source>
        <translation>交易所已拒绝改单，回报正在途中。</translation>
    </message>
    <message>
        <source>The exchange has taken the order; its report is on its way.</source>
        <translation>交易所已接受委托，回报在途中。</translation>
    </message>
    <message>
        <source>What was still wished for stands in the order that took its place.</source>
        <translation>仍想要的数量在取代它的委托中。</translation>
    </message>
    <message>
        <source>Only once the exchange has confirmed the cancel is it ordered again, for what is still wished for. If it is filled before that, nothing more is ordered.</source>
        <translation>只有在交易所确认撤单之后，才会就仍想要的数量重新委托。如果在此之前成交，就不再委托。</translation>
    </message>
    <message>
        <source>The fill won the race against the change: {filled} shares were filled, and nothing more was ordered.</source>
        <translation>成交先于改单：{filled} 股已成交，没有再委托。</translation>
    </message>
    <message>
        <source>{filled} shares were filled before the cancel arrived, as many as were wished for: nothing more was ordered.</source>
        <translation>撤单到达之前已成交 {filled} 股，达到所要的数量：没有再委托。</translation>
    </message>
    <message>
        <source>The day ended before the cancel; nothing was ordered again.</source>
        <translation>撤单之前交易日已结束，没有重新委托。</translation>
    </message>
    <message>
        <source>A fill overtook your cancel: {since} more are yours. Until the exchange answers, the open {open} may still be bought.</source>
        <translation>成交抢在撤单之前：又买入{since}股。交易所回应之前，未成交的{open}股仍可能买入。</translation>
    </message>
    <message>
        <source>The fill won the race: your cancel came when nothing was open any more. {filled} shares are yours.</source>
        <translation>成交抢先一步：撤单到达时已全部成交，买入{filled}股。</translation>
    </message>
    <message>
        <source>{since} were bought before your cancel arrived. {filled} shares are yours; the other {cancelled} were cancelled.</source>
        <translation>撤单到达前又买入{since}股。共买入{filled}股，其余{cancelled}股已撤。</translation>
    </message>
    <message>
        <source>A fill overtook your cancel: {since} more are sold. Until the exchange answers, the open {open} may still be sold.</source>
        <translation>成交抢在撤单之前：又卖出{since}股。交易所回应之前，未成交的{open}股仍可能卖出。</translation>
    </message>
    <message>
        <source>The fill won the race: your cancel came when nothing was open any more. {filled} shares are sold.</source>
        <translation>成交抢先一步：撤单到达时已全部成交，卖出{filled}股。</translation>
    </message>
    <message>
        <source>{since} were sold before your cancel arrived. {filled} shares are sold; the other {cancelled} were cancelled.</source>
        <translation>撤单到达前又卖出{since}股。共卖出{filled}股，其余{cancelled}股已撤。</translation>
    </message>
    <message>
        <source>{filled} shares are yours. They may be sold at once (T+0).</source>
        <translation>{filled}股已归您所有，当天即可卖出（T+0）。</translation>
    </message>
    <message>
        <source>{filled} shares are sold. The cash can be spent today; it is settled on the second trading day (T+2).</source>
        <translation>已卖出{filled}股。资金当天可用于买入，第二个交易日交收（T+2）。</translation>
    </message>
    <message>
        <source>Sending the order again now could buy {quantity} more.</source>
        <translation>此时重复下单，可能再买入{quantity}股。</translation>
    </message>
    <message>
        <source>{filled} shares are yours; the other {cancelled} were not bought.</source>
        <translation>已买入{filled}股，其余{cancelled}股未买入。</translation>
    </message>
    <message>
        <source>No share was bought, and no cash is frozen for it any more.</source>
        <translation>未买入任何股份，冻结资金已解冻。</translation>
    </message>
    <message>
        <source>What was open stands in the order that took its place.</source>
        <translation>未成交的部分在取代它的委托中。</translation>
    </message>
    <message>
        <source>The broker has not answered yet.</source>
        <translation>券商尚未回应。</translation>
    </message>
    <message>
        <source>The broker keeps the order; the exchange has not seen it.</source>
        <translation>委托暂存于券商，尚未报至交易所。</translation>
    </message>
    <message>
        <source>The exchange has not answered yet.</source>
        <translation>交易所尚未回应。</translation>
    </message>
    <message>
        <source>No share is yours yet; {open} wait.</source>
        <translation>尚未买入，{open}股排队中。</translation>
    </message>
    <message>
        <source>{filled} shares are yours; {open} still wait.</source>
        <translation>已买入{filled}股，仍有{open}股排队。</translation>
    </message>
    <message>
        <source>{filled} shares are yours. They may be sold from the next trading day (T+1).</source>
        <translation>{filled}股已归您所有，下一交易日起可卖出（T+1）。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be bought.</source>
        <translation>交易所回应之前，未成交的{open}股仍可能买入。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be bought as they were ordered.</source>
        <translation>交易所回应之前，未成交的{open}股仍可能按原委托买入。</translation>
    </message>
    <message>
        <source>Sending the order again now could sell {quantity} more.</source>
        <translation>此时重复下单，可能再卖出{quantity}股。</translation>
    </message>
    <message>
        <source>{filled} shares are sold; the other {cancelled} are still yours.</source>
        <translation>已卖出{filled}股，其余{cancelled}股仍为您持有。</translation>
    </message>
    <message>
        <source>No share was sold, and none is frozen for it any more.</source>
        <translation>未卖出任何股份，冻结股份已解冻。</translation>
    </message>
    <message>
        <source>No share is sold yet; {open} wait.</source>
        <translation>尚未卖出，{open}股排队中。</translation>
    </message>
    <message>
        <source>{filled} shares are sold; {open} still wait.</source>
        <translation>已卖出{filled}股，仍有{open}股排队。</translation>
    </message>
    <message>
        <source>{filled} shares are sold. The cash can be spent today and withdrawn tomorrow.</source>
        <translation>{filled}股所得资金，今日可用、次日可取。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be sold.</source>
        <translation>交易所回应之前，未成交的{open}股仍可能卖出。</translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be sold as they were ordered.</source>
        <translation>交易所回应之前，未成交的{open}股仍可能按原委托卖出。</translation>
    </message>
    <message>
        <source>Not cancelled: too late</source>
        <translation>撤单未成：为时已晚</translation>
    </message>
    <message>
        <source>Not changed: too late</source>
        <translation>改单未成：为时已晚</translation>
    </message>
    <message>
        <source>{count} wait without a price</source>
        <translation>{count}股不限价排队等待</translation>
    </message>
    <message>
        <source>{count} wait at the front of {price}</source>
        <translation>{count}股排在 {price} 最前</translation>
    </message>
    <message>
        <source>Exchange accepts; nothing stays in the queue</source>
        <translation>交易所接受，没有剩余要排队</translation>
    </message>
    <message>
        <source>Exchange accepts: {count} wait without a price</source>
        <translation>交易所接受：{count}股不限价排队等待</translation>
    </message>
    <message>
        <source>Exchange accepts: {count} wait at {price}, nobody ahead of you</source>
        <translation>交易所接受：{count}股在 {price} 排队，您排最前</translation>
    </message>
    <message>
        <source>Exchange accepts: {ahead} shares ahead of you at {price}</source>
        <translation>交易所接受：{price} 前面有{ahead}股</translation>
    </message>
    <message>
        <source>Change to {count} at {price} requested</source>
        <translation>已申请改为 {price} 的 {count} 股</translation>
    </message>
    <message>
        <source>Change to {count} requested</source>
        <translation>已申请改为 {count} 股</translation>
    </message>
    <message>
        <source>Changed to {count} at {price}</source>
        <translation>已改为 {price} 的 {count} 股</translation>
    </message>
    <message>
        <source>Changed to {count}</source>
        <translation>已改为 {count} 股</translation>
    </message>
    <message>
        <source>To become {count} at {price}: cancelled first, then ordered again</source>
        <translation>将改为 {price} 的 {count} 股：先撤单，再重新委托</translation>
    </message>
    <message>
        <source>Exchange changes it; nothing stays in the queue</source>
        <translation>交易所已更改，没有剩余要排队</translation>
    </message>
    <message>
        <source>Exchange changes it: {count} wait, nobody ahead of you</source>
        <translation>交易所已更改：{count} 股排队，前面没有人</translation>
    </message>
    <message>
        <source>Exchange changes it: {count} wait, {ahead} shares ahead of you</source>
        <translation>交易所已更改：{count} 股排队，前面有 {ahead} 股</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Held until {until}</source>
        <translation>暂存至{until}</translation>
    </message>
    <message>
        <source>Held until the price reaches {price} or {other}</source>
        <translation>暂存至价格达到{price}或{other}</translation>
    </message>
    <message>
        <source>Held until the price reaches {price}</source>
        <translation>暂存至价格达到{price}</translation>
    </message>
    <message>
        <source>A trade at {price} sets it off</source>
        <translation>{price}的成交触发委托</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
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
        <translation>已申请撤单</translation>
    </message>
    <message>
        <source>Cancelled {count}</source>
        <translation>已撤{count}股</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>撤单未成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>废单</translation>
    </message>
    <message>
        <source>Expired {count}</source>
        <translation>失效{count}股</translation>
    </message>
    <message>
        <source>Broker checks cash, lot and price: all right</source>
        <translation>券商核对资金、数量、价格：通过</translation>
    </message>
    <message>
        <source>Broker refuses; the exchange never sees it</source>
        <translation>券商拒绝，未报至交易所</translation>
    </message>
    <message>
        <source>Broker holds it; the exchange takes orders at {until}</source>
        <translation>券商暂存，交易所{until}接受委托</translation>
    </message>
    <message>
        <source>Broker holds it and watches for {price} and {other}</source>
        <translation>券商暂存，等待价格达到{price}或{other}</translation>
    </message>
    <message>
        <source>Broker holds it and watches for {price}</source>
        <translation>券商暂存，等待价格达到{price}</translation>
    </message>
    <message>
        <source>Broker sends it to the exchange</source>
        <translation>券商报送交易所</translation>
    </message>
    <message>
        <source>Exchange turns it away</source>
        <translation>交易所拒绝</translation>
    </message>
    <message>
        <source>{count} trade at {price}</source>
        <translation>以 {price} 成交{count}股</translation>
    </message>
    <message>
        <source>Exchange drops {count} that found nobody</source>
        <translation>交易所撤销无对手盘的{count}股</translation>
    </message>
    <message>
        <source>Cancel request is on its way</source>
        <translation>撤单请求在途中</translation>
    </message>
    <message>
        <source>Exchange takes {count} out of the queue</source>
        <translation>交易所撤下排队的{count}股</translation>
    </message>
    <message>
        <source>Exchange refuses to cancel</source>
        <translation>交易所拒绝撤单</translation>
    </message>
    <message>
        <source>The trading day ends</source>
        <translation>交易日结束</translation>
    </message>
    <message>
        <source>The stop has followed the market; it stands at {price} now</source>
        <translation>触发价已随市场移动，现为{price}</translation>
    </message>
    <message>
        <source>{count} ordered in place of another order</source>
        <translation>委托 {count} 股，取代另一笔委托</translation>
    </message>
    <message>
        <source>Another order takes the place of {count}</source>
        <translation>另一笔委托取代其中 {count} 股</translation>
    </message>
    <message>
        <source>Ordered again, as another order</source>
        <translation>已重新委托，为另一笔委托</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Change request is on its way</source>
        <translation>改单请求正在途中</translation>
    </message>
    <message>
        <source>Broker has checked the change; enough is frozen</source>
        <translation>券商已检查改单，冻结足够</translation>
    </message>
    <message>
        <source>Exchange puts another order in its place</source>
        <translation>交易所以另一笔委托取代它</translation>
    </message>
    <message>
        <source>Exchange refuses to change it</source>
        <translation>交易所拒绝改单</translation>
    </message>
    <message>
        <source>{count} wait at {price}, {ahead} shares ahead now</source>
        <translation>{count}股在 {price} 排队，前面有{ahead}股</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>WHAT THE APP SHOWS</source>
        <translation>应用显示</translation>
    </message>
    <message>
        <source>WHAT THE MARKET DID</source>
        <translation>市场实况</translation>
    </message>
    <message>
        <source>The market is held. Run it to see what happens.</source>
        <translation>行情已暂停，继续运行才有下文。</translation>
    </message>
    <message>
        <source>The market is held. It runs when the walkthrough goes on.</source>
        <translation>行情已暂停，演练继续时才会走。</translation>
    </message>
    <message>
        <source>{side} {count} × {code}</source>
        <translation>{side} {count}股 {code}</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
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
        <translation>回看时行情不动；回到现在，时间才继续走。</translation>
    </message>
    <message>
        <source>The walkthrough leads the clock: simulated time passes while a step waits for the market.</source>
        <translation>演练期间时钟由演练控制：只有步骤在等待行情时，模拟时间才走。</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Hold the market</source>
        <translation>暂停行情</translation>
    </message>
    <message>
        <source>Run the market</source>
        <translation>运行行情</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳至</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>EN</source>
        <comment>the short name of this very language</comment>
        <translation>简</translation>
    </message>
    <message>
        <source>Open watchlist and pages</source>
        <translation>打开自选与页面</translation>
    </message>
    <message>
        <source>Jump to a phase of the day or to the next day</source>
        <translation>跳至当日某一时段或下一交易日</translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation>模拟时间的速度</translation>
    </message>
    <message>
        <source>View: colours, text size, and more</source>
        <translation>显示：颜色、字号等</translation>
    </message>
    <message>
        <source>More of the top bar</source>
        <translation>顶栏其他项目</translation>
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
        <translation>逐笔成交，最新在前</translation>
    </message>
    <message>
        <source>B: a buyer crossed the spread. S: a seller did. A: matched in a call auction.</source>
        <translation>买：主动买入。卖：主动卖出。竞：集合竞价成交。</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>分价</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>逐笔</translation>
    </message>
    <message>
        <source>Show each trade</source>
        <translation>显示逐笔成交</translation>
    </message>
    <message>
        <source>Show the volume by price</source>
        <translation>显示分价成交量</translation>
    </message>
    <message>
        <source>Volume by price</source>
        <translation>分价成交量</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>none yet today</source>
        <translation>今日暂无</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>逐笔成交</translation>
    </message>
    <message>
        <source>■ B {share}</source>
        <comment>share of what buyers came for</comment>
        <translation>■ 买 {share}</translation>
    </message>
    <message>
        <source>■ S {share}</source>
        <comment>share of what sellers came for</comment>
        <translation>■ 卖 {share}</translation>
    </message>
    <message>
        <source>A {share}</source>
        <comment>share of what auctions matched</comment>
        <translation>竞价 {share}</translation>
    </message>
    <message>
        <source>{shares} shares</source>
        <translation>{shares}股</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a buyer crossed the spread</comment>
        <translation>买</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a seller crossed the spread</comment>
        <translation>卖</translation>
    </message>
    <message>
        <source>A</source>
        <comment>matched in a call auction</comment>
        <translation>竞</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Order type</source>
        <translation>委托类型</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Other types ›</source>
        <translation>其他类型 ›</translation>
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
        <translation>交易密码</translation>
    </message>
    <message>
        <source>Trading password, six digits</source>
        <translation>交易密码，六位数字</translation>
    </message>
    <message>
        <source>Six digits. They stand on the Portfolio page.</source>
        <translation>六位数字，见“持仓”页。</translation>
    </message>
    <message>
        <source>Advance five minutes</source>
        <translation>快进五分钟</translation>
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
        <translation>券商最多保留{count}天，至{day}。股份拆分时失效。</translation>
    </message>
    <message>
        <source>What is not filled at the end of the day expires, and its cash is free again.</source>
        <translation>收盘时未成交部分失效，资金随即解冻。</translation>
    </message>
    <message>
        <source>Until the close at {time}. What is not filled then expires, and its cash is free again.</source>
        <translation>至{time}收盘。届时未成交部分失效，资金随即解冻。</translation>
    </message>
    <message>
        <source>The broker sends the order to the exchange at once.</source>
        <translation>券商立即将委托报至交易所。</translation>
    </message>
    <message>
        <source>The exchange takes no orders now. The broker holds this one and sends it at {when}.</source>
        <translation>交易所此时不接受委托。券商暂存，{when}报出。</translation>
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
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <translation>绿涨红跌</translation>
    </message>
    <message>
        <source>Orange up, blue down</source>
        <translation>橙涨蓝跌</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Checklist before an order</source>
        <translation>下单前自查清单</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>手机视图</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About {brand}</source>
        <translation>关于 {brand}</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
</context>
<context>
    <name>WalkthroughCard</name>
    <message>
        <source>{count} steps · finished</source>
        <translation>共{count}步 · 已完成</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>共{count}步</translation>
    </message>
    <message>
        <source>You left it at step {number} ({mode}).</source>
        <translation>上次做到第{number}步（{mode}）。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Walkthroughs</name>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Do it, guided</source>
        <translation>跟着做</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Test yourself</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Each step is done before your eyes. You turn the pages.</source>
        <translation>每一步都做给您看，由您翻页。</translation>
    </message>
    <message>
        <source>You do each step yourself, and are told how.</source>
        <translation>每一步由您动手，并告诉您怎么做。</translation>
    </message>
    <message>
        <source>You do it yourself. Hints come when you ask for them.</source>
        <translation>由您自己动手，需要时可以要提示。</translation>
    </message>
    <message>
        <source>You do it yourself. Nothing is said before the end, and there is a score.</source>
        <translation>由您自己动手，结束前不作任何提示，最后有评分。</translation>
    </message>
</context>
<context>
    <name>WalkthroughsCard</name>
    <message>
        <source>New here? Be led.</source>
        <translation>第一次使用？跟着做一遍。</translation>
    </message>
    <message>
        <source>Walkthroughs take you through one thing at a time, from the first purchase to the auction.</source>
        <translation>操作演练一次只讲一件事，从第一次买入到收盘竞价。</translation>
    </message>
    <message>
        <source>Choose a walkthrough</source>
        <translation>选择演练</translation>
    </message>
</context>
<context>
    <name>WalkthroughsView</name>
    <message>
        <source>{brand} — SIMULATED</source>
        <translation>{brand} — 模拟交易</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>操作演练</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Each leads you through one thing on the live application. It has an account and a market of its own, which wait for you.</source>
        <translation>每个演练都在真实的应用里带您做一件事。它有自己的账户和行情，会等着您。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>Watchlist</name>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Enter opens an instrument, Delete removes it, Alt with Up or Down moves it.</source>
        <translation>回车键打开证券，Delete 键移除，Alt 加上下方向键移动。</translation>
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
        <translation>移出自选</translation>
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
        <translation>同一笔委托的其他做法</translation>
    </message>
    <message>
        <source>Nothing was ordered, so there is nothing to compare.</source>
        <translation>没有下过委托，因此没有可比较的做法。</translation>
    </message>
</context>
<context>
    <name>YearRange</name>
    <message>
        <source>52 weeks: lowest {low}, highest {high}; now {share} of the way from one to the other</source>
        <translation>52周：最低{low}，最高{high}；现价位于两者之间的{share}处</translation>
    </message>
</context>
<context>
    <name>_ResultPart</name>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>{heading}, the newest first</source>
        <translation>{heading}，最新的在最上面</translation>
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
        <translation>扭亏为盈</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>a loss again</comment>
        <translation>亏损</translation>
    </message>
    <message>
        <source>to loss</source>
        <translation>转为亏损</translation>
    </message>
    <message>
        <source>{period}: revenue {revenue} {revenue_change}, net profit {profit} {profit_change}.</source>
        <translation>{period}：营业收入{revenue} {revenue_change}，净利润{profit} {profit_change}。</translation>
    </message>
</context>
</TS>
