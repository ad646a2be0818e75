import {el, put} from './dom.js';
import {allWords, language, say, speak} from './words.js';
import {dutch} from './meanings.js';
import {PANES, canonical, defaults, formatAddress, isAssumption, learn, misfits, parseAddress, scenarioNow, settingsOf, unlessOwn, useScenario, withSetting} from './state.js';
import {DRAWN, Rounds, canRun, startKernel} from './rounds.js';
import {cards} from './cards.js';
import {assumptions} from './assumptions.js';
import {EffectsPane, metricAt} from './effects.js';
import {TimePane} from './time.js';
import {EachPane} from './each.js';
import {RobustPane} from './robust.js';
import {WorldPane} from './world.js';
import {ComparePane} from './compare.js';
import {SharePane} from './share.js';
import {pictureButtons} from './picture.js';
import {tell} from './tell.js';
import {SAID, brief, limits, sentence, showSentence} from './sentence.js';

const KINDS = {effects: EffectsPane, time: TimePane, each: EachPane, robust: RobustPane, world: WorldPane, compare: ComparePane, share: SharePane};
const PHONE = '(max-width: 600px)';
/** Gigabytes of memory and processors, up to which a device is a small one. */
const SMALL_MEMORY = 2;
const FEW_CORES = 1;
const MOST_WORKERS = 8;
const EACH_WORLDS = 100;
const MOST_KEPT = 200;

/** The page: its state, what it computes and what it shows. */
class App {
  constructor(kernel, isSmall) {
    this.catalog = kernel.catalog;
    this.isSmall = isSmall;
    learn(this.catalog, isSmall);
    this.rounds = new Rounds(kernel, arm => this.changed(arm));
    this.found = new Map();
    const start = startState(isSmall);
    this.state = start.state;
    this.problem = start.problem;
    this.notice = start.notice;
    speak(this.state.lang ?? preferred());
    this.build();
    this.compute();
    addEventListener('hashchange', () => {
      if (location.hash !== formatAddress(this.state)) this.take(parseAddress(location.hash));
    });
    for (const id of ['skip', 'brief']) document.getElementById(id).addEventListener('click', event => {
      event.preventDefault();
      this.answer.scrollIntoView();
      this.answer.focus({preventScroll: true});
    });
    let width = innerWidth;
    addEventListener('resize', () => {
      if (innerWidth !== width) this.redraw();
      width = innerWidth;
    });
  }

  /** Takes a state from an address. */
  take({state, problem, notice}) {
    this.state = state;
    this.problem = problem;
    this.notice = notice;
    speak(state.lang ?? preferred());
    this.build();
    this.compute();
  }

  withArm() {
    return this.rounds.arm(this.state.settings);
  }

  withoutArm() {
    return this.rounds.arm(this.state.settings, false);
  }

  pane() {
    return this.panes.get(this.state.pane);
  }

  /** Sets a lever; null takes it back to its default. */
  set(key, text) {
    this.changeSettings(settings => withSetting(settings, key, text));
  }

  changeSettings(next) {
    this.change({settings: next(this.state.settings)});
  }

  /** Other policies, the same assumptions. */
  choose(policies) {
    this.change({settings: new Map([...[...this.state.settings].filter(([key]) => isAssumption(key)), ...policies])});
  }

  /** Anything else of the state. */
  change(patch) {
    if (patch.pane && patch.pane !== this.state.pane) this.pane().leave?.();
    this.state = {...this.state, ...patch};
    this.problem = this.notice = null;
    if (patch.events) this.state.events = unlessOwn(this.state.scenario, patch.events);
    if (patch.scenario) this.enterWorld();
    history.replaceState(null, '', formatAddress(this.state));
    this.compute();
  }

  /** In another world those events stay that somebody dated and that it can have; what does not fit is said. */
  enterWorld() {
    useScenario(this.state.scenario);
    const left = misfits(this.state);
    if (left.length) this.notice = ['notes', left.map(({problem}) => ['event.left', problem])];
    const places = left.map(({place}) => place);
    this.state.events = unlessOwn(this.state.scenario, this.state.events?.filter((_, place) => !places.includes(place)) ?? null);
    this.build();
  }

  /** Begins anew with what is chosen; runs that are there already stay. */
  compute() {
    this.refresh();
    document.documentElement.dataset.state = 'computing';
    this.answer.classList.add('stale');
    this.rounds.open(scenarioNow(this.state), this.state.seed).catch(failure => this.fail(failure.message));
    this.rounds.want(this.pane().arms(), this.cap());
    this.redraw();
  }

  cap() {
    return this.state.pane === 'each' ? Math.min(this.state.worlds, EACH_WORLDS) : this.state.worlds;
  }

  /** How much of what arms are to have is there, in percent. */
  share(arms) {
    return Math.floor(100 * arms.reduce((sum, {done}) => sum + Math.min(done, this.cap()), 0) / (arms.length * this.cap()));
  }

  refresh() {
    this.refreshers.forEach(refresh => refresh());
  }

  changed(arm) {
    if (arm.problem) this.fail(arm.problem);
    this.redraw();
  }

  /** Says why it cannot be computed: in its own words where the page knows why the model refuses an event. */
  fail(message) {
    const [known] = message.includes("event '") ? misfits(this.state) : [];
    this.problem = ['problem', known ? known.problem : {english: message}];
    this.tellProblem();
  }

  tellProblem() {
    const told = this.problem ?? this.notice;
    if (!told) return put(this.alert);
    const [word, first, second] = told;
    const parts = word === 'notes' ? first.map(note => [tell(note), ' ']) : word === 'address.key' ? tell([word, first, second ? ['address.near', second] : '']) : tell(told);
    put(this.alert, el('p', {}, parts, ' ', el('button', {type: 'button', class: 'back', onclick: () => {
      this.problem = this.notice = null;
      put(this.alert);
    }}, say('problem.close'))));
  }

  /** Effects at as many worlds as there are: {effects, worlds}; null before the first. */
  effects(at, before, names, cap = this.cap()) {
    const worlds = this.rounds.common(cap, at, before);
    if (!worlds) return null;
    return this.kept(['effects', this.rounds.age, at.text, before.text, worlds, names].join('|'), async () =>
      ({worlds, effects: await this.rounds.effects(at, before, worlds, names.map(name => metricAt(this, name)))}));
  }

  /** The same of what is drawn by year. */
  bands(at, before, name) {
    const worlds = this.rounds.common(this.cap(), at, before);
    if (!worlds) return null;
    return this.kept(['bands', this.rounds.age, at.text, before.text, worlds, name].join('|'), async () =>
      ({worlds, with: await this.rounds.bands(at, before, worlds, name), without: await this.rounds.bands(before, null, worlds, name)}));
  }

  kept(key, compute) {
    if (!this.found.has(key)) {
      if (this.found.size >= MOST_KEPT) this.found.delete(this.found.keys().next().value);
      this.found.set(key, compute());
    }
    return this.found.get(key);
  }

  /** Draws soon, once for all that changes until then. */
  redraw() {
    this.dirty = true;
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(async () => {
      while (this.dirty) {
        this.dirty = false;
        try {
          await this.draw();
        } catch (failure) {
          this.fail(failure.message);
        }
      }
      this.drawing = false;
    });
  }

  async draw() {
    const {state, rounds} = this;
    const [at, before] = [this.withArm(), this.withoutArm()];
    const nothing = at === before;
    // An answer from more worlds than a pane computes stays.
    const cap = Math.min(at.done, before.done) >= state.worlds ? state.worlds : this.cap();
    const found = await this.effects(at, before, SAID, cap);
    if (state !== this.state) return;
    if (nothing) showSentence(this.sentence, el('strong', {}, say('say.nothing')));
    else if (found) showSentence(this.sentence, sentence(this, found));
    else if (!this.sentence.hasChildNodes()) showSentence(this.sentence, el('strong', {}, say('say.wait')));
    this.brief.textContent = nothing ? say('say.nothing.short') : found ? brief(found) : say('say.wait');
    const complete = await this.pane().draw();
    if (state !== this.state) return;
    const isFresh = complete && (found !== null || nothing);
    this.answer.classList.toggle('stale', !isFresh);
    const worlds = Math.min(at.done, before.done, cap);
    const done = !this.dirty && rounds.ready && rounds.isDone();
    const others = rounds.wanted.filter(arm => arm !== at && arm !== before);
    const told = done ? say('progress.done', worlds, cap) : worlds >= cap && others.length ? say('progress.others', worlds, this.share(others)) : say('progress', worlds, cap);
    this.progress.textContent = nothing ? '' : (isFresh ? told : say('stale')) + (this.isSmall && state.worlds === defaults().worlds ? ' · ' + say('progress.small') : '');
    this.bar.style.width = nothing ? '0' : 100 * worlds / cap + '%';
    document.documentElement.dataset.state = done && isFresh ? 'done' : 'computing';
    document.documentElement.dataset.worlds = String(isFresh ? found?.worlds ?? worlds : 0);
    this.more.hidden = nothing || !(done && this.cap() === state.worlds && state.worlds < 400 && state.pane !== 'each');
    if (done && isFresh) this.status.textContent = this.sentence.textContent;
  }

  width(node) {
    return Math.max(280, Math.floor(node.clientWidth || node.parentElement?.clientWidth || 640));
  }

  /** Puts a thing that can be opened in place of the one before, open if that was. */
  keepOpen(node, details) {
    if (node.firstElementChild?.open) {
      details.open = true;
      node.firstElementChild.querySelector('tbody').replaceWith(details.querySelector('tbody'));
    } else put(node, details);
  }

  build() {
    useScenario(this.state.scenario);
    this.panes?.forEach(pane => pane.leave?.());
    this.refreshers = [];
    for (const id of ['subtitle', 'question', 'skip']) document.getElementById(id).textContent = say(id);
    document.title = 'Détente · ' + say('subtitle');
    put(document.getElementById('tools'), this.languages(), el('button', {type: 'button', class: 'quiet', onclick: () => this.reset()}, say('begin.again')));
    put(document.getElementById('choices'), el('p', {class: 'lead'}, say('lead')), cards(this), assumptions(this));
    this.brief = document.getElementById('brief');
    this.alert = el('div', {role: 'alert', class: 'alert'});
    this.sentence = el('p', {class: 'sentence', id: 'sentence'});
    this.status = el('p', {role: 'status', class: 'hidden'});
    this.progress = el('p', {class: 'progress-words', id: 'progress'});
    this.bar = el('span');
    this.more = el('button', {type: 'button', hidden: true, onclick: () => this.change({worlds: Math.min(400, this.state.worlds < 200 ? 200 : 400)})}, say('more.worlds'));
    this.panel = el('div', {role: 'tabpanel', id: 'panel', tabindex: 0});
    this.panes = new Map(PANES.map(name => [name, new KINDS[name](this)]));
    this.answer = document.getElementById('answer');
    put(this.answer, this.alert, el('div', {class: 'top'}, el('div', {class: 'said'}, this.sentence, this.status, el('div', {class: 'progress'}, el('span', {class: 'track', 'aria-hidden': 'true'}, this.bar), this.progress, this.more)), limits()), this.tabs(), this.panel);
    this.refreshers.push(() => {
      put(this.panel, this.pane().node, this.state.pane === 'share' ? null : this.pictures);
      this.panel.setAttribute('aria-labelledby', 'tab-' + this.state.pane);
    });
    this.pictures = pictureButtons(this);
    put(document.getElementById('footer'), el('p', {}, say('footer', this.catalog.version)));
    this.tellProblem();
  }

  languages() {
    return el('div', {class: 'languages', role: 'group', 'aria-label': say('language')}, [['en', 'English'], ['nl', 'Nederlands']].map(([lang, name]) =>
      el('button', {type: 'button', lang, 'aria-pressed': String(language() === lang), onclick: () => {
        const {problem, notice} = this;
        this.change({lang});
        this.take({state: this.state, problem, notice});
        document.querySelector(`.languages [lang=${lang}]`).focus();
      }}, name)));
  }

  tabs() {
    const tabs = PANES.map(name => el('button', {type: 'button', role: 'tab', id: 'tab-' + name, 'aria-controls': 'panel', onclick: () => this.change({pane: name})}, say('pane.' + name)));
    this.refreshers.push(() => tabs.forEach((tab, i) => {
      const chosen = PANES[i] === this.state.pane;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }));
    const list = el('div', {class: 'tabs', role: 'tablist', 'aria-label': say('panes')}, tabs);
    list.addEventListener('keydown', event => {
      const step = {ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length}[event.key];
      if (!step) return;
      event.preventDefault();
      const now = PANES.indexOf(this.state.pane);
      const next = Math.abs(step) > 1 ? step > 0 ? tabs.length - 1 : 0 : (now + step + tabs.length) % tabs.length;
      this.change({pane: PANES[next]});
      tabs[next].focus();
    });
    return list;
  }

  /** The experiment file whose sweep has the rows of the page. */
  experiment() {
    return this.panes.get('share').experiment();
  }

  reset() {
    const {state, problem, notice} = fileState(this.isSmall);
    this.change({...state, lang: this.state.lang});
    this.take({state: this.state, problem, notice});
  }
}

function preferred() {
  return (navigator.languages ?? [navigator.language]).some(name => /^nl/i.test(name)) && !/^en/i.test(navigator.language) ? 'nl' : 'en';
}

/** What the file was made with, and what of that has no place here; the default in the file that was built. */
function fileState(isSmall) {
  const {scenario, seed, worlds, lines, pinned, notes = []} = JSON.parse(document.getElementById('start')?.textContent || '{}');
  const state = defaults();
  if (!lines) return {state, problem: null, notice: null};
  const read = [lines, ...(pinned ? [pinned] : [])].map(settingsOf);
  const said = [...notes.map(marked), ...read.flatMap(({left}) => left.map(line => ['start.unset', line]))];
  const [settings, before] = read.map(one => one.settings);
  const asked = worlds ?? state.worlds;
  return {state: {...state, scenario, settings, pinned: before ?? null, seed: seed ?? state.seed, worlds: isSmall ? Math.min(asked, state.worlds) : asked},
    problem: null, notice: said.length ? ['notes', said] : null};
}

/** What a note quotes is English. */
function marked([word, ...parts]) {
  return word === 'start.experiment' ? [word, parts[0], {english: parts[1]}] : [word, ...parts];
}

/** The address, or else what the file was made with. */
function startState(isSmall) {
  return location.hash.length > 1 ? parseAddress(location.hash) : fileState(isSmall);
}

/** Without the model the page shows what was found before, and why. */
function showStatic(text) {
  for (const id of ['subtitle', 'question', 'skip']) document.getElementById(id).textContent = say(id);
  document.getElementById('found').setAttribute('aria-label', say('answer.before'));
  put(document.getElementById('why'), el('p', {role: 'alert'}, text));
}

async function begin() {
  speak(preferred());
  if (!canRun()) return showStatic(say('old.browser'));
  const isStatic = document.getElementById('static');
  const before = document.getElementById('found');
  before.hidden = true;
  put(document.getElementById('why'), el('p', {role: 'status'}, say('loading')));
  try {
    const cores = navigator.hardwareConcurrency || 2;
    const isSmall = matchMedia(PHONE).matches || cores <= FEW_CORES || (navigator.deviceMemory ?? Infinity) <= SMALL_MEMORY;
    const kernel = await startKernel(isSmall ? 1 : Math.min(MOST_WORKERS, cores));
    document.getElementById('page').hidden = false;
    globalThis.laboratory = Object.assign(new App(kernel, isSmall), {parseAddress, formatAddress, canonical, dutch, words: allWords, drawn: () => DRAWN});
    isStatic.remove();
  } catch (failure) {
    document.getElementById('page').hidden = true;
    before.hidden = false;
    showStatic(tell(['failed', {english: failure.message}]));
  }
}

begin();
