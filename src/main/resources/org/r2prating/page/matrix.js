"use strict";
(function () {
  var root = document.documentElement;
  var table = document.getElementById("matrix");
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var heads = Array.prototype.slice.call(table.tHead.rows[1].cells);
  var before = 4;
  var region = document.getElementById("region");
  var find = document.getElementById("find");
  var known = document.getElementById("known");
  var sort = document.getElementById("sort");
  var shown = document.getElementById("shown");
  var detail = document.getElementById("detail");
  root.className = "js";
  document.querySelector(".tools").hidden = false;
  document.querySelector(".tools").addEventListener("submit", function (e) { e.preventDefault(); });

  function byName(a, b) { return a.dataset.name < b.dataset.name ? -1 : a.dataset.name > b.dataset.name ? 1 : 0; }

  function strength(cell) {
    var point = /\bv(\d+)\b/.exec(cell.className);
    var span = /\bs(\d+)-(\d+)\b/.exec(cell.className);
    if (point) { return 201 * +point[1]; }
    if (span) { return 100 * (+span[1] + +span[2]) + +span[1]; }
    return /\bi\b/.test(cell.className) ? -1 : -2;
  }

  function keyOf(column, row) {
    switch (heads[column].dataset.sort) {
      case "rated": return +row.dataset.rated;
      case "score": return -row.dataset.rank;
      default: return strength(row.cells[column]);
    }
  }

  // States without a rating, or without a rank, stay below in either direction: nothing known is neither good nor bad.
  function unknown(column, row) {
    var kind = heads[column].dataset.sort;
    if (kind === "rated") { return 0; }
    if (kind === "score") { return row.dataset.rank === "9999" ? 1 : 0; }
    return Math.max(0, -strength(row.cells[column]));
  }

  function order(column, descending) {
    var sorted = rows.slice().sort(function (a, b) {
      if (column === 0) { return descending ? byName(b, a) : byName(a, b); }
      var last = unknown(column, a) - unknown(column, b);
      if (last) { return last; }
      var first = keyOf(column, a) - keyOf(column, b);
      return (descending ? -first : first) || byName(a, b);
    });
    sorted.forEach(function (row) { body.appendChild(row); });
    heads.forEach(function (head, i) {
      if (head.dataset.sort) { head.setAttribute("aria-sort", i === column ? (descending ? "descending" : "ascending") : "none"); }
    });
    sort.value = String(column);
  }

  heads.forEach(function (head, column) {
    if (!head.dataset.sort) { return; }
    // No button element: browsers leave those out of headers that are repeated on printed pages.
    var button = document.createElement("span");
    button.className = "key";
    button.tabIndex = 0;
    button.setAttribute("role", "button");
    while (head.firstChild) { button.appendChild(head.firstChild); }
    head.appendChild(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("keydown", function (e) {
      if (e.key === "Enter" || e.key === " ") { e.preventDefault(); button.click(); }
    });
    button.addEventListener("click", function () {
      var now = head.getAttribute("aria-sort");
      order(column, now === "none" ? column !== 0 : now === "ascending");
    });
    var option = document.createElement("option");
    option.value = String(column);
    option.textContent = column < before ? ["Name", "Indicators rated", "Score (states with a rank)"][column] : head.title;
    sort.appendChild(option);
  });
  sort.addEventListener("change", function () { order(+sort.value, sort.value !== "0"); });

  function filter() {
    var place = region.value.split("/");
    var words = find.value.trim().toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    var count = 0;
    rows.forEach(function (row) {
      var text = row.dataset.name + " " + row.cells[0].textContent.toLowerCase();
      var hidden = (place[0] && row.dataset.region !== place[0])
          || (place[1] && row.dataset.sub !== place[1])
          || (words && text.indexOf(words) < 0)
          || (known.checked && !row.querySelector(".v,.r,.n"));
      row.hidden = Boolean(hidden);
      if (!hidden) { count++; }
    });
    shown.textContent = count + " of " + rows.length + " states shown";
  }
  [region, known].forEach(function (control) { control.addEventListener("change", filter); });
  find.addEventListener("input", filter);

  // One stop of the tab key for all cells; arrow keys go from cell to cell.
  var current = null;
  function focusable(cell) {
    if (current) { current.tabIndex = -1; }
    current = cell;
    current.tabIndex = 0;
  }
  rows.forEach(function (row) {
    for (var i = before; i < row.cells.length; i++) {
      row.cells[i].tabIndex = -1;
      if (row.cells[i].firstElementChild.href) { row.cells[i].firstElementChild.tabIndex = -1; }
    }
  });
  if (rows.length && rows[0].cells[before]) { focusable(rows[0].cells[before]); }

  function tell(cell) {
    detail.textContent = "";
    var name = document.createElement("b");
    name.textContent = cell.parentNode.cells[0].firstChild.textContent.trim() + ": " + heads[cell.cellIndex].title;
    var close = document.createElement("button");
    close.type = "button";
    close.setAttribute("aria-label", "Close");
    close.textContent = "\u00d7";
    close.addEventListener("click", function () { cell.focus(); detail.hidden = true; });
    detail.appendChild(name);
    detail.appendChild(document.createTextNode(cell.title.slice(cell.title.indexOf(": ") + 2)));
    detail.appendChild(close);
    detail.hidden = false;
  }

  body.addEventListener("focusin", function (e) {
    if (e.target.tagName === "TD") {
      focusable(e.target);
      if (e.target.title) { tell(e.target); }
    }
  });
  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape") { detail.hidden = true; }
    var cell = document.activeElement;
    if (!cell || cell.tagName !== "TD") { return; }
    if (e.key === "Enter" && cell.firstElementChild.href) { cell.firstElementChild.click(); }
    var next = null;
    if (e.key === "ArrowRight") { next = cell.nextElementSibling; }
    if (e.key === "ArrowLeft") { next = cell.cellIndex > before ? cell.previousElementSibling : null; }
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      var row = cell.parentNode;
      do { row = e.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling; } while (row && row.hidden);
      next = row ? row.cells[cell.cellIndex] : null;
    }
    if (next) { e.preventDefault(); next.focus(); }
  });

  if (rows.every(function (row, i) { return i === 0 || byName(rows[i - 1], row) <= 0; })) {
    heads[0].setAttribute("aria-sort", "ascending");
  }
  filter();
}());
