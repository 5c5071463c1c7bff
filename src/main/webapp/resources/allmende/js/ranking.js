/* Comfort for a paper with places: one press gives the next free place, places stay without gaps, and the order is told.
   Without this file every name has its list of places. */
(function () {
  'use strict';
  var paper = document.getElementById('ranking');
  if (!paper) return;
  var equal = paper.dataset.equal === 'true', teller = document.getElementById('rankSummary');
  var rows = Array.from(paper.querySelectorAll('.rank-row'), function (row) {
    var button = row.querySelector('button');
    return { name: row.dataset.name, select: row.querySelector('select'), button: button, verb: button.querySelector('.verb'), add: button.querySelector('.verb').textContent };
  });

  function rank(row) { return Number(row.select.value) || 0; }
  function ranked() { return rows.filter(rank).sort(function (a, b) { return rank(a) - rank(b); }); }

  // The one just placed keeps its place; whoever was there or below makes room.
  function makeRoom(chosen) {
    if (equal || !rank(chosen)) return;
    var place = rank(chosen), others = ranked().filter(function (row) { return row !== chosen; });
    others.splice(Math.min(place - 1, others.length), 0, chosen);
    others.forEach(function (row, i) { row.select.value = String(i + 1); });
  }

  function close() {
    if (!equal) ranked().forEach(function (row, i) { row.select.value = String(i + 1); });
  }

  function tell() {
    var order = ranked();
    rows.forEach(function (row) { row.verb.textContent = rank(row) ? paper.dataset.drop : row.add; });
    teller.textContent = order.length ? paper.dataset.order + ' ' + order.map(function (row) { return rank(row) + '. ' + row.name; }).join(', ') : paper.dataset.nothing;
  }

  rows.forEach(function (row) {
    row.select.addEventListener('change', function () { makeRoom(row); close(); tell(); });
    row.button.addEventListener('click', function () {
      var order = ranked();
      row.select.value = rank(row) ? '' : String(equal && order.length ? Math.min(rank(order[order.length - 1]) + 1, rows.length) : order.length + 1);
      close();
      tell();
    });
  });
  tell();
})();
