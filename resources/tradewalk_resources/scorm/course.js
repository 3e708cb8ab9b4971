/* Checks the answers on the page of a course, and tells a learning management system of it by SCORM 1.2.
   Without such a system the page does the same, says so, and keeps nothing. */
"use strict";

var course = (function () {
  var MOST_FRAMES = 500;
  var OVER = ["passed", "completed"];

  /* The system's object, in this window or in one around it. A window from elsewhere hides what it has. */
  function apiAround(view) {
    for (var frames = 0; view && frames < MOST_FRAMES; frames += 1) {
      try {
        if (view.API) { return view.API; }
      } catch (hidden) { /* from elsewhere */ }
      if (!view.parent || view.parent === view) { return null; }
      view = view.parent;
    }
    return null;
  }

  function findApi(view) {
    var found = apiAround(view);
    if (!found && view.opener) { found = apiAround(view.opener); }
    if (!found && view.top && view.top !== view && view.top.opener) { found = apiAround(view.top.opener); }
    return found;
  }

  function twoDigits(number) { return (number < 10 ? "0" : "") + number; }

  /* HHHH:MM:SS, as cmi.core.session_time wants it. */
  function timespan(milliseconds) {
    var seconds = Math.max(0, Math.floor(milliseconds / 1000));
    var hours = Math.min(Math.floor(seconds / 3600), 9999);
    var padded = ("000" + hours).slice(-4);
    return padded + ":" + twoDigits(Math.floor(seconds / 60) % 60) + ":" + twoDigits(seconds % 60);
  }

  /* One sitting. Everything may be called at any time; what is out of order does nothing. */
  function Sitting(api, now) {
    this.api = api;
    this.now = now;
    this.began = now();
    this.isOpen = false;
    this.isCounted = false;
    this.status = "";
  }

  Sitting.prototype.call = function (name, first, second) {
    try {
      var said = second === undefined ? this.api[name](first) : this.api[name](first, second);
      return said === undefined || said === null ? "" : String(said);
    } catch (broken) {
      return "";
    }
  };

  Sitting.prototype.get = function (name) { return this.isOpen ? this.call("LMSGetValue", name) : ""; };

  Sitting.prototype.set = function (name, value) {
    return this.isOpen && this.call("LMSSetValue", name, String(value)) === "true";
  };

  Sitting.prototype.commit = function () { return this.isOpen && this.call("LMSCommit", "") === "true"; };

  Sitting.prototype.open = function () {
    if (!this.api || this.isOpen) { return; }
    this.isOpen = this.call("LMSInitialize", "") === "true";
    if (!this.isOpen) { return; }
    var mode = this.get("cmi.core.lesson_mode");
    this.isCounted = mode !== "browse" && mode !== "review";
    this.status = this.get("cmi.core.lesson_status");
    if (this.isCounted && OVER.indexOf(this.status) < 0 && this.status !== "failed") {
      this.status = "incomplete";
      this.set("cmi.core.lesson_status", this.status);
      this.commit();
    }
  };

  /* The answers of the last sitting: the letter of each check. */
  Sitting.prototype.remembered = function () {
    var found = {};
    this.get("cmi.suspend_data").split(";").forEach(function (each) {
      var parts = each.split("=");
      if (parts.length === 2) { found[parts[0]] = parts[1]; }
    });
    return found;
  };

  /* Tell of answers: [{id, given, right: [letters], isRight}]. True where the system has it all, or had it before. */
  Sitting.prototype.settle = function (answers, score, status) {
    if (!this.isOpen) { return false; }
    if (!this.isCounted || (OVER.indexOf(this.status) >= 0 && OVER.indexOf(status) < 0)) { return true; }
    var isKept = true;
    if (answers.length) {
      isKept = this.set("cmi.core.score.raw", score);
      this.set("cmi.core.score.min", 0);
      this.set("cmi.core.score.max", 100);
      this.set("cmi.suspend_data", answers.map(function (each) { return each.id + "=" + each.given; }).join(";"));
      this.describe(answers);
    }
    isKept = this.set("cmi.core.lesson_status", status) && isKept;
    this.status = status;
    return this.commit() && isKept;
  };

  /* Each answer by itself, where the system takes that; it need not. */
  Sitting.prototype.describe = function (answers) {
    if (!this.get("cmi.interactions._children")) { return; }
    var first = parseInt(this.get("cmi.interactions._count"), 10) || 0;
    answers.forEach(function (each, place) {
      var stem = "cmi.interactions." + (first + place) + ".";
      this.set(stem + "id", each.id);
      this.set(stem + "type", "choice");
      each.right.forEach(function (letter, number) {
        this.set(stem + "correct_responses." + number + ".pattern", letter);
      }, this);
      this.set(stem + "student_response", each.given);
      this.set(stem + "result", each.isRight ? "correct" : "wrong");
    }, this);
  };

  Sitting.prototype.close = function () {
    if (!this.isOpen) { return; }
    this.set("cmi.core.session_time", timespan(this.now() - this.began));
    if (this.isCounted) { this.set("cmi.core.exit", OVER.indexOf(this.status) < 0 ? "suspend" : ""); }
    this.commit();
    this.call("LMSFinish", "");
    this.isOpen = false;
  };

  /* The page */

  function filled(sentence, places) {
    return sentence.replace(/\{(\w+)\}/g, function (all, name) {
      return Object.prototype.hasOwnProperty.call(places, name) ? places[name] : all;
    });
  }

  function listOf(found) { return Array.prototype.slice.call(found); }

  function Page(page, sitting) {
    this.page = page;
    this.sitting = sitting;
    this.form = page.getElementById("course");
    this.checks = listOf(this.form.querySelectorAll("fieldset.check"));
    this.passing = Number(this.form.getAttribute("data-passing"));
  }

  Page.prototype.say = function (name, places) {
    return filled(this.form.getAttribute("data-say-" + name), places || {});
  };

  Page.prototype.choices = function (check) { return listOf(check.querySelectorAll("input")); };

  Page.prototype.answer = function (check) {
    var chosen = this.choices(check).filter(function (each) { return each.checked; })[0];
    var right = check.getAttribute("data-right").split(" ").filter(function (each) { return each; });
    var given = chosen ? chosen.value : "";
    return { id: check.id, given: given, right: right, isRight: right.indexOf(given) >= 0 };
  };

  Page.prototype.remember = function () {
    var known = this.sitting.remembered();
    this.checks.forEach(function (check) {
      this.choices(check).forEach(function (each) {
        if (known[check.id] === each.value) { each.checked = true; }
      });
    }, this);
  };

  Page.prototype.submit = function () {
    var answers = this.checks.map(this.answer, this);
    var left = this.checks.filter(function (check, place) { return !answers[place].given; });
    if (left.length) {
      this.show(left[0].id + "-verdict", this.say("left", { count: left.length }));
      this.choices(left[0])[0].focus();
      return;
    }
    this.checks.forEach(function (check, place) {
      this.show(check.id + "-verdict", this.say(answers[place].isRight ? "right" : "wrong"));
    }, this);
    this.conclude(answers);
  };

  Page.prototype.conclude = function (answers) {
    var right = answers.filter(function (each) { return each.isRight; }).length;
    var score = answers.length ? Math.round(10000 * right / answers.length) / 100 : 100;
    var status = !answers.length ? "completed" : score >= this.passing ? "passed" : "failed";
    var needed = Math.ceil(this.passing * answers.length / 100);
    var places = { right: right, count: answers.length, needed: needed };
    var isConnected = this.sitting.isOpen;
    var isKept = this.sitting.settle(answers, score, status);
    this.show("result", this.say(status === "completed" ? "done" : status, places));
    this.show("record", this.say(isKept ? "kept" : isConnected ? "not-kept" : "alone"));
    this.page.getElementById("result").focus();
  };

  Page.prototype.show = function (id, text) { this.page.getElementById(id).textContent = text; };

  function open(view, page, now) {
    var sitting = new Sitting(findApi(view), now);
    sitting.open();
    var shown = new Page(page, sitting);
    shown.remember();
    shown.form.addEventListener("submit", function (event) {
      event.preventDefault();
      shown.submit();
    });
    shown.form.addEventListener("change", function (event) { shown.show(event.target.name + "-verdict", ""); });
    ["pagehide", "unload"].forEach(function (name) {
      view.addEventListener(name, function () { sitting.close(); });
    });
    /* A page that comes back as it was has no sitting any longer. */
    view.addEventListener("pageshow", function (event) { if (event.persisted) { view.location.reload(); } });
    return shown;
  }

  return { open: open, findApi: findApi, timespan: timespan };
}());

if (typeof window !== "undefined" && typeof document !== "undefined") {
  course.open(window, document, function () { return new Date().getTime(); });
}
