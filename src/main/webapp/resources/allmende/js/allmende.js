/* Small comforts only: every page informs without this file. */
(function () {
  'use strict';

  // Ties help and error texts to their input, which a Facelets tag cannot do from outside.
  function fields(root) {
    root.querySelectorAll('.field').forEach(function (field, n) {
      var input = field.querySelector('input:not([type=hidden]),select,textarea');
      if (!input) return;
      var ids = [];
      field.querySelectorAll('.help,.error-text').forEach(function (text) {
        if (!text.textContent.trim()) return;
        if (!text.id) text.id = (input.id || 'field' + n) + (text.className.indexOf('help') < 0 ? '-error' : '-help');
        ids.push(text.id);
      });
      if (ids.length && !input.hasAttribute('aria-describedby')) input.setAttribute('aria-describedby', ids.join(' '));
      var error = field.querySelector('.error-text');
      if (error && error.textContent.trim()) input.setAttribute('aria-invalid', 'true');
    });
  }

  // Names the cells of stacked tables after their column heading.
  function tables(root) {
    root.querySelectorAll('table.stack').forEach(function (table) {
      // display:block on rows would take the table's meaning away from screen readers
      table.setAttribute('role', 'table');
      table.querySelectorAll('thead,tbody,tfoot').forEach(function (part) { part.setAttribute('role', 'rowgroup'); });
      table.querySelectorAll('tr').forEach(function (row) { row.setAttribute('role', 'row'); });
      table.querySelectorAll('td').forEach(function (cell) { cell.setAttribute('role', 'cell'); });
      table.querySelectorAll('th').forEach(function (cell) { cell.setAttribute('role', cell.closest('thead') ? 'columnheader' : 'rowheader'); });
      var heads = Array.from(table.querySelectorAll('thead th'), function (th) { return th.textContent.trim(); });
      table.querySelectorAll('tbody tr,tfoot tr').forEach(function (row) {
        if (row.querySelector('[colspan]')) return;
        Array.from(row.children).forEach(function (cell, i) {
          if (!cell.dataset.label && heads[i] && cell.tagName === 'TD') cell.dataset.label = heads[i];
        });
      });
    });
  }

  // Refreshes the time left. The server's clock wins over a wrong phone clock.
  function countdowns(root) {
    root.querySelectorAll('[data-countdown]').forEach(function (el) {
      var texts = el.dataset.texts.split('|'), end = Date.parse(el.dataset.countdown);
      var skew = el.dataset.now ? Date.parse(el.dataset.now) - Date.now() : 0;
      (function tick() {
        if (isNaN(end) || !el.isConnected) return;
        var minutes = Math.ceil((end - Date.now() - skew) / 60000);
        if (minutes <= 0) { el.textContent = texts[5]; return; }
        var d = Math.floor(minutes / 1440), h = Math.floor(minutes % 1440 / 60), m = minutes % 60, parts = [];
        if (d) parts.push(d + ' ' + texts[d === 1 ? 1 : 2]);
        if (h) parts.push(h + ' ' + texts[3]);
        if (!d && m) parts.push(m + ' ' + texts[4]);
        el.textContent = texts[0].replace('%', parts.join(' '));
        setTimeout(tick, 30000);
      })();
    });
  }

  function all(root) { fields(root); tables(root); countdowns(root); }

  document.documentElement.classList.add('script');
  document.addEventListener('click', function (event) {
    var close = event.target.closest('[data-close=details]');
    if (close) { var box = close.closest('details'); box.open = false; box.querySelector('summary').focus(); }
    var print = event.target.closest('[data-print]');
    if (print) window.print();
  });
  document.addEventListener('keydown', function (event) {
    var box = event.key === 'Escape' && event.target.closest('details.confirm[open]');
    if (box) { box.open = false; box.querySelector('summary').focus(); }
  });
  all(document);
  if (window.faces) window.faces.ajax.addOnEvent(function (e) { if (e.status === 'success') all(document); });
})();
