/* Keeps the part #live of a page up to date while a meeting runs. The page says where to listen (data-follow) and, if it holds
   state, which command refreshes it (data-refresh). Without this file the page is right when it is loaded again. */
(function () {
  'use strict';
  var page = document.querySelector('[data-follow]');
  if (!page) return;
  var url = new URL(page.dataset.follow, location.href), stale = false, connected = false, loading = false;
  url.protocol = url.protocol.replace('http', 'ws');

  function live() { return document.getElementById('live'); }

  // Nothing is taken out of somebody's hands: neither a field with the cursor in it nor an open question.
  function busy() {
    var at = document.activeElement;
    return live().contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) && at.type !== 'submit' || live().querySelector('details.confirm[open]');
  }

  function keep(work) {
    var open = Array.from(live().querySelectorAll('details[open][id]'), function (box) { return box.id; });
    var at = live().contains(document.activeElement) ? document.activeElement.id : '';
    work();
    open.forEach(function (id) { var box = document.getElementById(id); if (box) box.open = true; });
    focus(at);
  }

  function focus(id) {
    if (!id || document.activeElement && document.activeElement !== document.body) return;
    var again = document.getElementById(id) || document.getElementById(/^arrive_/.test(id) ? id.replace('arrive_', 'leave_') : id.replace('leave_', 'arrive_'));
    if (again) again.focus({ preventScroll: true });
  }

  function announce() {
    var news = live().querySelector('[data-announce]'), teller = document.getElementById('announcement');
    if (news && teller && teller.textContent !== news.textContent) teller.textContent = news.textContent;
  }

  function refresh() {
    if (busy() || loading || document.hidden) { stale = true; return; }
    stale = false;
    if (page.dataset.refresh) { window[page.dataset.refresh](); return; }
    loading = true;
    fetch(location.href, { credentials: 'same-origin' }).then(function (answer) { return answer.ok ? answer.text() : null; }).then(function (html) {
      var fresh = html && new DOMParser().parseFromString(html, 'text/html').getElementById('live');
      if (fresh) keep(function () { live().innerHTML = fresh.innerHTML; });
      announce();
    }).catch(function () { stale = true; }).finally(function () { loading = false; });
  }

  // A button with data-ajax changes only the named parts of the page; without script it sends its form.
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-ajax]');
    if (!button || !window.faces) return;
    event.preventDefault();
    window.faces.ajax.request(button, event, { execute: button.id, render: button.dataset.ajax });
  });

  function connect() {
    var socket = new WebSocket(url);
    socket.onopen = function () { connected = true; };
    socket.onmessage = function (message) {
      var shown = live().querySelector('[data-version]');
      if (!shown || shown.dataset.version !== message.data) refresh();
    };
    socket.onclose = function () { connected = false; setTimeout(connect, 5000); };
  }

  var remembered = '', boxes = [];
  window.addEventListener('load', function () {
    if (!window.faces) return;
    window.faces.ajax.addOnEvent(follow);
    // PrimeFaces ends each answer with a script that the content security policy refuses: the parts are in place by then.
    window.faces.ajax.addOnError(function (e) { if (e.status === 'malformedXML' && e.responseXML) follow({ status: 'success' }); });
  });
  function follow(e) {
    if (e.status === 'complete') {
      remembered = live().contains(document.activeElement) ? document.activeElement.id : '';
      boxes = Array.from(live().querySelectorAll('details[open][id]'), function (box) { return box.id; });
    }
    if (e.status === 'success') {
      boxes.forEach(function (id) { var box = document.getElementById(id); if (box && !box.classList.contains('confirm')) box.open = true; });
      focus(remembered);
      announce();
    }
  }

  if ('WebSocket' in window) connect();
  setInterval(function () { if (stale || !connected) refresh(); }, 5000);
  setInterval(refresh, 30000);
  document.addEventListener('visibilitychange', function () { if (!document.hidden && stale) refresh(); });
})();
