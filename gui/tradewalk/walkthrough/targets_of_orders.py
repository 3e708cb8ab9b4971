"""The published targets of one order: its two timelines, and the form that changes it."""

TIMELINE_TARGETS = {
    "timeline": "The page of one order.",
    "timeline.title": "Which order it is.",
    "timeline.status": "Where it stands.",
    "timeline.count": "How much of it is filled.",
    "timeline.meaning": "What that means.",
    "timeline.shown": "What the application shows, point by point.",
    "timeline.shown.<number>": "One point of it, counted from 1.",
    "timeline.happened": "What broker and exchange did, point by point.",
    "timeline.happened.<number>": "One point of it, counted from 1.",
    "timeline.queue": "The queue before the order.",
    "timeline.filled": "The shares that were filled.",
    "timeline.available": "The cash that is free now.",
    "timeline.frozen": "The cash that is set aside.",
    "timeline.sellable": "The shares that may be sold.",
    "timeline.slider": "The slider that looks back at earlier moments of the order.",
    "timeline.now": "The button that comes back to the present.",
    "timeline.cancel": "The button that cancels the rest.",
    "timeline.cancel.confirm": "Its yes.",
    "timeline.cancel.keep": "Its no.",
    "timeline.change": "The button that changes the order.",
    "timeline.predecessor": "Leads to the order that this one took the place of.",
    "timeline.successor": "Leads to the order that took the place of this one.",
    "timeline.done": "The button that closes the page.",
}
"""Name → what it is."""

CHANGE_TARGETS = {
    "change": "The form that changes an order.",
    "change.now": "What the order is now.",
    "change.price": "The field for its new price.",
    "change.quantity": "The field for its new quantity.",
    "change.price.less": "The button that makes the new price a tick lower.",
    "change.price.more": "The button that makes it a tick higher.",
    "change.quantity.less": "The button that makes the new quantity smaller.",
    "change.quantity.more": "The button that makes it larger.",
    "change.effect": "What the change does to its place in the queue.",
    "change.back": "The button that leaves the order as it is.",
    "change.send": "The button that asks whether to send the change.",
    "change.question.confirm": "Its yes.",
    "change.question.keep": "Its no.",
}
"""Name → what it is."""
