// Unfolds a page in a window, looks at it and says what overflows, overlaps or is cut.
function look(view) {
  const doc = view.document, width = view.innerWidth, faults = [];
  const name = e => e.tagName.toLowerCase() + ' "' + (e.textContent || '').trim().slice(0, 50) + '"';
  const inScroll = e => e.parentElement && e.parentElement.closest('.scroll, pre');
  const shown = r => r.width > 0 && r.height > 0;
  const shrunk = (r, share) => ({ left: r.left + share * r.width, right: r.right - share * r.width,
                                  top: r.top + share * r.height, bottom: r.bottom - share * r.height });
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  doc.querySelectorAll('details').forEach(e => { e.open = true; });
  if (doc.documentElement.scrollWidth > width) {
    faults.push('the page is ' + doc.documentElement.scrollWidth + ' wide');
  }
  for (const e of doc.body.querySelectorAll(':not(:is(.scroll, pre) *)')) {
    const r = e.getBoundingClientRect();
    if (shown(r) && (r.left < -1 || r.right > width + 1)) {
      faults.push('beyond the window: ' + name(e));
    }
  }

  const texts = [...doc.querySelectorAll('h1, h2, h3, p, li, dt, dd, summary, label')].filter(e => !inScroll(e));
  const boxes = texts.map(e => [e, shrunk(e.getBoundingClientRect(), .02)]).filter(([e, r]) => r.right > r.left);
  boxes.forEach(([e, r], i) => boxes.slice(i + 1, i + 30).forEach(([other, s]) => {
    if (!e.contains(other) && meet(r, s)) {
      faults.push('one on the other: ' + name(e) + ' and ' + name(other));
    }
  }));

  for (const svg of doc.querySelectorAll('svg')) {
    const all = [...svg.querySelectorAll('text')].map(e => {
      const r = e.getBoundingClientRect();
      return [e, r, shrunk(r, .06), core(r)];
    });
    const frame = svg.getBoundingClientRect();
    const slack = frame.width / 1200 * 2;
    all.forEach(([e, r, inside, middle], i) => {
      if (r.left < frame.left - slack || r.right > frame.right + slack
          || r.top < frame.top - slack || r.bottom > frame.bottom + slack) {
        faults.push('beyond its picture: ' + name(e));
      }
      const clip = clipOf(e);
      if (clip && (r.left < clip.left - slack || r.right > clip.right + slack)) {
        faults.push('cut: ' + name(e));
      }
      for (let j = i + 1; j < all.length; j++) {
        if (meet(inside, all[j][2]) && meet(middle, all[j][3])) {
          faults.push('one on the other in a picture: ' + name(e) + ' and ' + name(all[j][0]));
        }
      }
    });
  }
  return faults;

  // The middle of a line of text, without the room for accents and tails.
  function core(r) {
    const upright = r.height > r.width * 1.5;
    return upright ? { left: r.left + .2 * r.width, right: r.right - .2 * r.width, top: r.top, bottom: r.bottom }
                   : { left: r.left, right: r.right, top: r.top + .2 * r.height, bottom: r.bottom - .2 * r.height };
  }

  // The part of the window that an element's clip path leaves visible.
  function clipOf(e) {
    const clipped = e.closest('[clip-path]');
    const id = clipped && clipped.getAttribute('clip-path').slice(5, -1);
    const rect = id && doc.getElementById(id) && doc.getElementById(id).querySelector('rect');
    if (!rect) {
      return null;
    }
    const m = clipped.getScreenCTM(), v = n => Number(rect.getAttribute(n));
    const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([a, b]) =>
        new view.DOMPoint(v('x') + a * v('width'), v('y') + b * v('height')).matrixTransform(m));
    return { left: Math.min(...corners.map(c => c.x)), right: Math.max(...corners.map(c => c.x)) };
  }
}
