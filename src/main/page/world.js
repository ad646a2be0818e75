import {el, newId, put, svg, table} from './dom.js';
import {say, sayOr} from './words.js';
import {significant} from './numbers.js';
import {datedWords, yearsNow} from './events.js';
import {datedNow} from './state.js';

const MOST_CHAINS = 40;
const MOST_STEPS = 9;
const SIZE = 460;
const TICK = 900;
const STILL = '(prefers-reduced-motion: reduce)';

/** One run: the ring of its states year by year, and its story. */
export class WorldPane {
  constructor(app) {
    this.app = app;
    this.with = true;
    this.year = 0;
    this.only = -1;
    this.told = '';
    this.happened = null;
    this.timer = 0;
    this.build();
  }

  build() {
    const {app} = this;
    const [number, which, year, only] = [newId(), newId(), newId(), newId()];
    this.number = el('input', {type: 'number', id: number, min: 1, max: 400, step: 1, value: app.state.one, onchange: () => {
      if (this.number.validity.valid && this.number.value !== '') app.change({one: this.number.valueAsNumber});
    }});
    const choice = el('select', {id: which, onchange: () => {
      this.with = choice.value === 'with';
      app.redraw();
    }}, ['with', 'without'].map(value => el('option', {value}, say('world.' + value))));
    this.slider = el('input', {type: 'range', id: year, min: 0, max: 19, step: 1, value: 0, oninput: () => this.show(this.slider.valueAsNumber)});
    this.output = el('output', {for: year}, '0');
    this.button = el('button', {type: 'button', onclick: () => this.play(!this.timer)});
    this.only$ = el('select', {id: only, onchange: () => {
      this.only = Number(this.only$.value);
      this.tell();
    }});
    this.play(false);
    this.ring = el('div', {class: 'chart ring'});
    this.caption = el('p', {class: 'note', 'aria-live': 'off'});
    this.behind = el('div');
    this.list = el('ol', {class: 'story scroll', tabindex: 0, 'aria-label': say('world.story')});
    this.count = el('p', {class: 'note'});
    this.title = el('h2');
    this.node = el('div', {}, this.title,
      el('div', {class: 'pair'}, el('div', {class: 'lever'}, el('label', {for: number}, say('world.number')), this.number), el('div', {class: 'lever'}, el('label', {for: which}, say('world.which')), choice)),
      el('div', {class: 'two'},
        el('section', {}, this.caption, this.ring, el('div', {class: 'player'}, this.button, el('label', {for: year}, say('world.year')), this.slider, this.output), el('p', {class: 'note'}, say('world.ring.key')),
          el('p', {class: 'legend note'}, ['ESPIONAGE', 'DISINFORMATION', 'DISRUPTION', 'DEGRADATION'].map(type => el('span', {class: 'kind'}, el('span', {class: 'line', style: `--c: var(--${type.toLowerCase()})`}), typeName(type)))), this.behind),
        el('section', {class: 'apart'}, el('h3', {}, say('world.story')), el('div', {class: 'lever'}, el('label', {for: only}, say('world.state')), this.only$), this.count, this.list)));
  }

  arms() {
    return [this.app.withArm(), this.app.withoutArm()];
  }

  async draw() {
    const {app} = this;
    const arm = this.with ? app.withArm() : app.withoutArm();
    if (document.activeElement !== this.number) this.number.value = app.state.one;
    this.title.textContent = say('world.title', app.state.one, say(this.with ? 'world.with' : 'world.without'));
    const key = [app.rounds.age, arm.text, app.state.one].join('|');
    if (key === this.told) return true;
    const story = await app.rounds.story(arm, app.state.one);
    this.told = key;
    this.happened = story;
    this.chains = chainsOf(story);
    this.slider.max = Math.max(0, Math.ceil(yearsNow(app, 'years')) - 1);
    if (this.only >= story.states.length) this.only = -1;
    put(this.only$, el('option', {value: -1}, say('world.everybody')), story.states.map((state, i) => el('option', {value: i}, name(state))));
    this.only$.value = this.only;
    this.show(Math.min(this.year, Number(this.slider.max)));
    this.tell();
    return true;
  }

  /** Nothing runs on when another pane is looked at. */
  leave() {
    this.play(false);
  }

  /** Plays on, or stops; for who wants no motion it goes on by one year. */
  play(on) {
    clearInterval(this.timer);
    const next = () => this.show((this.year + 1) % (Number(this.slider.max) + 1));
    const still = matchMedia(STILL).matches;
    if (on && still) next();
    this.timer = on && !still ? setInterval(next, TICK) : 0;
    this.button.textContent = say(still ? 'world.next' : this.timer ? 'world.pause' : 'world.play');
  }

  show(year) {
    this.year = year;
    this.slider.value = year;
    this.output.textContent = String(year);
    if (!this.happened) return;
    const dated = datedNow(this.app.state).filter(({at}) => Math.floor(Number(at)) === year).map(datedWords);
    this.caption.textContent = [say('world.ring', year), ...dated].join('. ') + (dated.length ? '.' : '');
    const now = operationsIn(this.happened, year, this.only);
    put(this.ring, drawRing(this.happened.states, now, year));
    this.app.keepOpen(this.behind, el('details', {class: 'table'}, el('summary', {}, say('table')), table(say('world.table'), ['by', 'against', 'kind', 'severity'].map(word => say('table.' + word)),
      now.map(({from, to, type, severity}) => [name(this.happened.states[from]), name(this.happened.states[to]), typeName(type), significant(severity)]))));
  }

  tell() {
    const chains = this.chains.filter(chain => this.only < 0 || chain.states.has(this.only));
    this.count.textContent = chains.length ? say('world.story.more', Math.min(MOST_CHAINS, chains.length), chains.length) : say('world.story.none');
    put(this.list, chains.slice(0, MOST_CHAINS).map(chain => el('li', {}, chain.steps.map((step, i) => el('span', {class: 'step'}, stepWords(this.happened.states, step, i === 0))))));
    this.show(this.year);
  }
}

function name(state) {
  return state.name.replaceAll('_', ' ');
}

/** Operations of a year, in which a state takes part if one is asked for. */
function operationsIn({operations}, year, only) {
  return operations.filter(({time, from, to}) => time >= year && time < year + 1 && (only < 0 || from === only || to === only));
}

function drawRing(states, operations, year) {
  const middle = SIZE / 2;
  const place = i => {
    const angle = 2 * Math.PI * i / states.length - Math.PI / 2;
    return [middle + (middle - 62) * Math.cos(angle), middle + (middle - 62) * Math.sin(angle), angle];
  };
  const lines = operations.map(({from, to, type, severity}) => {
    const [[x1, y1], [x2, y2]] = [place(from), place(to)];
    return svg('path', {class: 'operation ' + type.toLowerCase(), d: `M${x1},${y1} Q${middle},${middle} ${x2},${y2}`, 'stroke-width': 0.4 + Math.max(0, severity - 1) * 0.5});
  });
  const points = states.map((state, i) => {
    const [x, y, angle] = place(i);
    const right = Math.cos(angle) >= -1e-9;
    const turn = angle * 180 / Math.PI + (right ? 0 : 180);
    return [svg('circle', {class: 'state bloc-' + state.bloc, cx: x, cy: y, r: 3 + 1.6 * Math.sqrt(state.capability ?? 1)}),
      svg('text', {transform: `translate(${x},${y}) rotate(${turn})`, x: right ? 11 : -11, y: 4, 'text-anchor': right ? 'start' : 'end'}, name(state))];
  });
  return svg('svg', {viewBox: `0 0 ${SIZE} ${SIZE}`, width: SIZE, height: SIZE, role: 'img', 'aria-label': say('world.ring', year)}, lines, points);
}

/** Chains: how a weapon went from hand to hand and was used, and operations that were answered. */
function chainsOf({operations, transfers, spills}) {
  const byNumber = new Map(operations.map(operation => [operation.n, operation]));
  const answers = new Map();
  for (const operation of operations) if (operation.answers >= 0 && !answers.has(operation.answers)) answers.set(operation.answers, operation);
  const spilt = new Set(spills.map(({operation}) => operation));
  const uses = grouped(operations.filter(({exploit}) => exploit), ({exploit}) => exploit);
  const found = [];
  for (const [exploit, hands] of grouped(transfers, transfer => transfer.exploit)) {
    const used = uses.get(exploit) ?? [];
    const steps = passed(hands, used);
    if (steps.some(({how}) => !OWN.includes(how)) && used.some(({from}) => steps.some(({to, how}) => to === from && !OWN.includes(how)))) found.push(told(steps, used, answers, spilt));
  }
  for (const [number, answer] of answers) {
    const first = byNumber.get(number);
    if (first && !first.exploit) found.push([{kind: 'strike', time: first.time, operations: [first]}, {kind: 'answer', time: answer.time, operations: [answer], to: first}]);
  }
  return found.filter(steps => steps[steps.length - 1].time >= 0).map(chain).sort((a, b) => b.rank - a.rank || b.harm - a.harm);
}

function grouped(list, key) {
  const groups = new Map();
  for (const one of list) {
    if (!groups.has(key(one))) groups.set(key(one), []);
    groups.get(key(one)).push(one);
  }
  return groups;
}

/** Transfers to somebody who used it or passed it on. */
function passed(hands, used) {
  const kept = [];
  for (const transfer of hands.toReversed()) if (used.some(({from}) => from === transfer.to) || kept.some(({from}) => from === transfer.to)) kept.unshift(transfer);
  return kept;
}

/** The steps of a weapon in their order; uses by one state against another in a row are one step. */
function told(transfers, used, answers, spilt) {
  const steps = transfers.map(transfer => ({kind: 'transfer', time: transfer.time, transfer}));
  for (const operation of used) {
    steps.push({kind: 'use', time: operation.time, operations: [operation]});
    if (spilt.has(operation.n)) steps.push({kind: 'spread', time: operation.time});
    const answer = answers.get(operation.n);
    if (answer) steps.push({kind: 'answer', time: answer.time, operations: [answer], to: operation});
  }
  const merged = [];
  for (const step of steps.sort((a, b) => a.time - b.time)) {
    const last = merged[merged.length - 1];
    const [one, other] = [step.operations?.[0], last?.operations?.[0]];
    if (step.kind === 'use' && last?.kind === 'use' && one.from === other.from && one.to === other.to) last.operations.push(one);
    else merged.push(step);
  }
  return merged.slice(0, MOST_STEPS);
}

function chain(steps) {
  const operations = steps.flatMap(step => step.operations ?? []);
  const rank = (operations.some(({boomerang}) => boomerang) ? 2 : 0) + (steps.some(({kind}) => kind === 'answer') ? 1 : 0);
  const taken = steps.some(({transfer}) => transfer && ['THEFT', 'CAPTURE', 'LEAK'].includes(transfer.how)) ? 1 : 0;
  return {steps, rank: rank + 2 * taken, harm: operations.reduce((sum, {harm}) => sum + harm, 0), states: new Set(steps.flatMap(({transfer}) => transfer ? [transfer.from, transfer.to] : []).concat(operations.flatMap(({from, to}) => [from, to])))};
}

/** A step in words; the first of a chain names the weapon. */
function stepWords(states, step, isFirst) {
  const who = i => i < 0 ? say('story.unknown') : name(states[i]);
  const year = step.time < 0 ? say('story.before') : say('story.in', significant(Math.floor(step.time), 4));
  if (step.kind === 'spread') return year + say('story.spread') + '.';
  const weapon = say(isFirst ? 'story.weapon' : 'story.it');
  if (step.kind === 'transfer') {
    const {how, from, to} = step.transfer;
    return year + say('story.' + (TRANSFERS.includes(how) ? how : 'other'), who(from), who(to), weapon, say(isFirst ? 'story.aFlaw' : 'story.theFlaw')) + '.';
  }
  const [first] = step.operations;
  const types = [...grouped(step.operations, ({type}) => type)].map(([type, all]) => all.length > 1 ? say('story.times', typeName(type), all.length) : typeName(type)).join(', ');
  const word = step.kind === 'strike' ? 'strikes' : step.kind === 'answer' ? step.to.from === first.to ? 'answers' : 'innocent' : step.operations.some(({boomerang}) => boomerang) ? 'use.boomerang' : 'use';
  const public$ = step.operations.find(operation => operation.public);
  return year + say('story.' + word, who(first.from), who(first.to), types, weapon) + (public$ ? '; ' + say('story.named', who(public$.named)) : '') + '.';
}

function typeName(type) {
  return sayOr('type.' + type, type.toLowerCase());
}

const OWN = ['FOUND', 'COLLISION', 'MANDATED'];
const TRANSFERS = [...OWN, 'THEFT', 'CAPTURE', 'LEAK', 'MARKET', 'ALLY', 'N_DAY'];
