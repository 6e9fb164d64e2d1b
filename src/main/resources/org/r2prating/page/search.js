"use strict";
(function () {
  var index = JSON.parse(document.getElementById("search-index").textContent);
  var input = document.getElementById("search");
  var count = document.getElementById("hits-count");
  var hits = document.getElementById("hits");
  var newest = index.editions[0];
  var most = 24;

  function plain(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }

  var states = index.states.map(function (s) {
    return { id: s[0], name: s[1], text: plain(s[0] + " " + s[1]), region: plain(s[2]) };
  });
  var indicators = index.indicators.map(function (i) {
    return { number: i[0], id: i[1], name: i[2], text: plain(i[0] + " " + i[1].replace(/-/g, " ") + " " + i[2]) };
  });

  // A word counts where a word begins: "is" finds Israel, not Tunisia.
  function has(text, word) { return (" " + text).search(new RegExp("[^a-z0-9]" + word)) >= 0; }

  function score(item, words) { return words.filter(function (w) { return has(item.text, w); }).length; }

  function show(found) {
    hits.textContent = "";
    found.slice(0, most).forEach(function (hit) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = hit.href;
      link.textContent = hit.words;
      item.appendChild(link);
      hits.appendChild(item);
    });
    count.textContent = found.length === 0 ? "Nothing found"
        : found.length > most ? most + " of " + found.length + " shown" : found.length + " found";
  }

  function search() {
    var words = plain(input.value).split(/[^a-z0-9]+/).filter(Boolean);
    if (words.length === 0) { hits.textContent = ""; count.textContent = ""; return; }
    var found = [];
    states.forEach(function (s) {
      if (words.every(function (w) { return has(s.text, w) || has(s.region, w); })) {
        found.push({ href: newest + "/" + s.id + "/index.html", words: s.name + ", " + newest });
      }
    });
    indicators.forEach(function (i) {
      if (score(i, words) === words.length) {
        found.push({ href: newest + "/indicators/" + i.id + ".html", words: i.number + ". " + i.name });
      }
    });
    // Some words name a state, the others an indicator.
    if (words.length > 1) {
      states.forEach(function (s) {
        var left = words.filter(function (w) { return !has(s.text, w); });
        if (left.length === words.length || left.length === 0) { return; }
        indicators.forEach(function (i) {
          if (score(i, left) === left.length) {
            found.push({ href: newest + "/" + s.id + "/" + i.id + ".html", words: s.name + ": " + i.name });
          }
        });
      });
    }
    show(found);
  }

  document.querySelector(".search").hidden = false;
  document.querySelector(".search").addEventListener("submit", function (e) {
    e.preventDefault();
    if (hits.firstChild) { hits.firstChild.firstChild.click(); }
  });
  input.addEventListener("input", search);
  if (input.value) { search(); }
}());
