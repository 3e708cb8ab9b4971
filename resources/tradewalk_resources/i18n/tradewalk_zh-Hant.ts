<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Opens with {cash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is open in another window. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>frozen {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available cash {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountLineView</name>
    <message>
        <source>Trading password, for practice only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Tradewalk — SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice money on a simulated market. No password leaves this machine, and none is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Estimated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated fees ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated fees, line by line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Order book: asks above, bids below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative match of the call auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {spread} · 1 tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {spread} · {ticks} ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody bids now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody offers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no orders in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shares} to sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are being collected. No price would match a buyer with a seller yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are being collected and matched once, all at one price, when the auction ends. Until then these figures move with every order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Cancel {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Cancel the open {count}? Their place in the queue is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelWords</name>
    <message>
        <source>The request to cancel is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Cash in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen for open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fee}, paid so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of today, minute by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of daily candles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and average price of today against the previous close, {close}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has been traded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}   O {open}   H {high}   L {low}   C {close}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message>
        <source>×{speed} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade is closed here: the orders of this market are not simulated yet. Its prices are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order here goes to a simulated exchange. No real order leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade this instrument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Results, events and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is invented: its name, its code and its figures are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been published by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} bn</source>
        <comment>billion of the currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something in Tradewalk failed. Your account is as it was shown last. What happened is written in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange handling fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulatory fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fee} ({rate}, min {least})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tradewalk — SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market: best five, rest dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market: best five, rest to limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market: own side&apos;s best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market: other side&apos;s best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best 5, drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best 5, limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades at your price or better; what does not trade waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; what does not trade is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades at once against the best five prices; the rest waits at the last price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the best price on your own side and waits there, behind who was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the best price on the other side as its limit; the rest waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening call auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening call auction, no cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break before continuous trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing call auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE main board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SZSE main board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChiNext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HKEX main board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HKEX exchange-traded products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US markets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order yet. Open an instrument and press Trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the open {count} of {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioView</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holds no shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellable now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Mainland investor with STAR permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland investor without STAR permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong institutional professional investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades the SSE main board and the STAR Market. The account of the first lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades the SSE main board. An order for a STAR share is refused, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR shares are closed to it through Stock Connect. Looks at every market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northbound orders are not simulated yet. Looks at every market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US orders are not simulated yet. Looks at every market.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityPage</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity in shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellable now: {sellable} of {held} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteHeader</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prev close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trade yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price limit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min {shares}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>{code} can be looked at, but not traded here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are simulated on the SSE main board and the STAR Market; this is: {board}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice account does not reach this market ({board}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of mainland accounts are simulated here so far; choose one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Stock Connect Northbound, STAR shares are for institutional professional investors only, and here mainland accounts alone are simulated so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice account may not trade this market ({board}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board asks for a permission that this account does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mainland investor opens STAR trading with two years of experience and CNY 500,000 of assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange takes no more orders today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Day order needs a trading day that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes orders again from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This market ({board}) does not take this order type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit order works on every board; “{type}” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in continuous trading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” needs a book that trades; a limit order works in a call auction too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in continuous trading only, next from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no daily price limit today, so it takes no market orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a limit order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody offers {code} now, so a market order would find no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody bids for {code} now, so a market order would find no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this order is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filled cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange takes no cancels now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the end of a call auction orders can no longer be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes them again from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order needs a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the highest price that you are ready to pay for one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the lowest price that you are ready to take for one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies between two legal prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of {code} move in steps of one tick; the nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of {code} move in ticks of {bound}; the nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is above today&apos;s limit-up of {bound}{origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below today&apos;s limit-down of {bound}{origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({ratio} over the previous close of {close})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({ratio} under the previous close of {close})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is above what a buy may bid now, {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below what a sale may ask now, {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price cage keeps a buy close to the best ask; it moves with the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price cage keeps a sale close to the best bid; it moves with the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest price that is possible now is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest price that is possible now is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below the STAR minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below the minimum of {bound} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order on this market ({board}) starts at {bound} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buy on the STAR Market starts at {bound} shares, then any whole number: {one}, {two}, {three}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale on the STAR Market starts at {bound} shares; fewer are sold only as the whole balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number of lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buy on this market ({board}) goes in lots of {bound} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale on this market ({board}) goes in lots of {bound} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is more than one order may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One order of this type on this market ({board}) holds at most {bound} shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} would split an odd lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The odd {bound} shares of this holding are sold in one order, and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order needs {needed}, and {available} is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash of a buy and its fees are frozen before the order is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash covers at most {nearest} shares, fees included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is more than you can sell now, {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shares that the account holds, and that no other sale has frozen, can be sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} shares cannot be sold today; sellable now: {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is bought today may be sold from the next trading day (T+1): from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, clause {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Checked against the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by the broker until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen while the order is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash after, if it fills at this price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing here fits “{text}”. Search by code, name, Chinese name or pinyin initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>an invented company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name: look at the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by code, name, Chinese name or pinyin initials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideAndPricePage</name>
    <message>
        <source>Sellable now: {sellable} of {held} shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick {tick}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price limit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit-down {low} · Limit-up {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBarView</name>
    <message>
        <source>● Local data only — no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample pack {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule book as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented day: the sample data ends before it. Not a record of trades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative sample data shaped to published figures. Not a record of trades.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Frozen for the open {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {count} at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold {count} at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sellable} of {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sellable now (T+1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Side and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective limit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective limit price (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may trade this market ({board}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is a whole number of ticks of {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is within today&apos;s limits, {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is within the price cage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is legal: at least {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash covers value and fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares can be sold today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash proceeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>{side} {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>“Accepted” is not “bought”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Accepted” is not “sold”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with {filled} of {quantity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Submitted” is not “received”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Held” is not “sent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Received” is not “queued”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Cancel requested” is not “cancelled”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has turned the order away; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has traded {traded} and cancelled {dropped}; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has traded {traded}; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has cancelled {dropped}; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has refused to cancel; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has taken the order; its report is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order again now could buy {quantity} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are yours; the other {cancelled} were not bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share was bought, and no cash is frozen for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker keeps the order; the exchange has not seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share is yours yet; {open} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are yours; {open} still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are yours. They may be sold from the next trading day (T+1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order again now could sell {quantity} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are sold; the other {cancelled} are still yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share was sold, and none is frozen for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share is sold yet; {open} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are sold; {open} still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} shares are sold. The cash can be spent today and withdrawn tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the exchange answers, the open {open} may still be sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait at the front of {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange accepts; nothing has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange accepts: {count} wait at {price}, nobody ahead of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange accepts: {ahead} shares ahead of you at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly filled {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker checks cash, lot and price: all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker refuses; the exchange never sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker holds it; the exchange takes orders at {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker sends it to the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange turns it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trade at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange drops {count} that found nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange takes {count} out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange refuses to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trading day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait at {price}, {ahead} shares ahead now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>WHAT THE APP SHOWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THE MARKET DID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market is held. Run it to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {count} × {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {quantity} filled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a phase of the day or to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of simulated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next trading day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransactionsPanel</name>
    <message>
        <source>Transactions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: a buyer crossed the spread. S: a seller did. A: matched in a call auction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>a buyer crossed the spread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>a seller crossed the spread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>matched in a call auction</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other types ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Trading password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading password, six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits. They stand on the Portfolio page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the trading password of this practice account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not sent. The six digits stand on the Portfolio page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {count} × {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {count} × {code} at {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidityPage</name>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not filled at the end of the day expires, and its cash is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the close at {time}. What is not filled then expires, and its cash is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker sends the order to the exchange at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange takes no orders now. The broker holds this one and sends it at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
