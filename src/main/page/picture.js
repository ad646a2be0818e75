import {el, saveFile, svg} from './dom.js';
import {say} from './words.js';
import {wrapped} from './forest.js';
import {inWords} from './compare.js';

const PNG_SCALE = 2;
const EDGE = 16;
const LEAST = 440;
/** Width of a letter, over the size of the type. */
const LETTER = 0.56;
const LOOKS = ['fill', 'stroke', 'stroke-width', 'paint-order', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-size', 'font-family', 'font-weight'];

/** Buttons that save what a pane shows. */
export function pictureButtons(app) {
  return el('div', {class: 'buttons pictures'},
    el('button', {type: 'button', onclick: () => saveSvg(app)}, say('share.svg')),
    el('button', {type: 'button', onclick: () => savePng(app)}, say('share.png')));
}

function fileName(app) {
  return 'laboratory-' + app.state.pane;
}

function saveSvg(app) {
  saveFile(fileName(app) + '.svg', 'image/svg+xml', asText(pictureOf(app)));
}

function savePng(app) {
  const picture = pictureOf(app);
  const url = URL.createObjectURL(new Blob([asText(picture)], {type: 'image/svg+xml'}));
  const image = new Image();
  image.onload = () => {
    const canvas = el('canvas', {width: picture.getAttribute('width') * PNG_SCALE, height: picture.getAttribute('height') * PNG_SCALE});
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob(blob => saveFile(fileName(app) + '.png', 'image/png', blob));
  };
  image.src = url;
}

function asText(picture) {
  return new XMLSerializer().serializeToString(picture);
}

/** The charts of a pane with their titles and keys, and where they come from: one drawing that needs nothing else. */
function pictureOf(app) {
  const nodes = [...app.pane().node.querySelectorAll('h2, h3, .said, .legend, .note, .chart > svg')].filter(node => node.getClientRects().length && !node.closest('details, .lever, .apart'));
  const width = Math.max(LEAST, ...nodes.filter(isDrawing).map(node => node.width.baseVal.value));
  const body = getComputedStyle(document.body);
  const parts = [];
  let y = EDGE;
  const write = (text, size, weight = 400) => {
    for (const line of wrapped(text, width / (size * LETTER))) {
      y += Math.round(size * 1.4);
      parts.push(svg('text', {x: EDGE, y: y - size * 0.3, fill: body.color, 'font-size': size, 'font-weight': weight}, line));
    }
    y += 4;
  };
  for (const node of nodes) {
    if (isDrawing(node)) {
      const copy = plain(node);
      copy.setAttribute('x', EDGE);
      copy.setAttribute('y', y);
      parts.push(copy);
      y += node.height.baseVal.value + 8;
    } else if (node.matches('.legend')) {
      parts.push(legendAt(node, EDGE, y, body.color));
      y += node.getBoundingClientRect().height + 8;
    } else for (const text of node.matches('ul') ? [...node.children] : [node]) write(text.textContent, node.matches('h2') ? 16 : 13, node.matches('h2, h3') ? 600 : 400);
  }
  const {state, catalog} = app;
  write(say('picture.from', catalog.version, state.scenario, state.seed, Math.min(app.withArm().done, app.cap()), inWords(app, state.settings)), 11);
  const height = Math.ceil(y + EDGE / 2);
  return svg('svg', {xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width + 2 * EDGE} ${height}`, width: width + 2 * EDGE, height, 'font-family': body.fontFamily},
    svg('rect', {width: '100%', height: '100%', fill: body.backgroundColor}), parts);
}

function isDrawing(node) {
  return node instanceof SVGSVGElement;
}

/** A copy of a drawing with its looks written into it. */
function plain(drawing) {
  const copy = drawing.cloneNode(true);
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const looks = new Map();
  [copy, ...copy.querySelectorAll('*')].forEach((node, i) => {
    const kind = [from[i].parentNode, from[i]].flatMap(one => [one.nodeName, ...['class', 'fill', 'stroke'].map(key => one.getAttribute(key))]).join('|');
    if (!looks.has(kind)) {
      const style = getComputedStyle(from[i]);
      looks.set(kind, LOOKS.map(key => [key, style.getPropertyValue(key)]));
    }
    looks.get(kind).forEach(([key, value]) => node.setAttribute(key, value));
    for (const key of ['class', 'aria-hidden', 'aria-label', 'role']) node.removeAttribute(key);
  });
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** A legend as it stands in the page: samples of lines, and words. */
function legendAt(legend, left, top, color) {
  const box = legend.getBoundingClientRect();
  const parts = [...legend.querySelectorAll('.line')].map(line => {
    const place = line.getBoundingClientRect();
    const {borderTopColor, borderTopStyle} = getComputedStyle(line);
    const y = top + place.top - box.top + 1.5;
    return svg('line', {x1: left + place.left - box.left, x2: left + place.right - box.left, y1: y, y2: y, stroke: borderTopColor, 'stroke-width': 3, 'stroke-dasharray': borderTopStyle === 'dashed' ? '6 5' : null});
  });
  const texts = document.createTreeWalker(legend, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const place = range.getBoundingClientRect();
    if (place.width) parts.push(svg('text', {x: left + place.left - box.left, y: top + place.bottom - box.top - 5, fill: color, 'font-size': getComputedStyle(legend).fontSize}, texts.currentNode.textContent.trim()));
  }
  return svg('g', {}, parts);
}
