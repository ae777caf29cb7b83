import json, itertools, datetime as dt, pathlib, sys
OUT = pathlib.Path(__file__).resolve().parent.parent
TODAY = dt.date(2026, 6, 15)

def L(x): return [x] if isinstance(x, (str, int)) else list(x)
def uniq(xs):
    return list(dict.fromkeys(xs))
def _top(s, word):
    depth = 0; q = False; i = 0
    while i < len(s):
        c = s[i]
        if q:
            if c == '\\': i += 1
            elif c == "'": q = False
        elif c == "'": q = True
        elif c == '(': depth += 1
        elif c == ')': depth -= 1
        elif depth == 0 and s.startswith(word, i): return True
        i += 1
    return False
def AND(*parts):
    out = []
    for combo in itertools.product(*[L(p) for p in parts]):
        out.append(' AND '.join(f'({c})' if _top(c, ' OR ') else c for c in combo))
    return uniq(out)
def OR(*parts):
    return uniq(' OR '.join(c) for c in itertools.product(*[L(p) for p in parts]))
def NOT(x): return [f'NOT ({c})' for c in L(x)]
def ANY(x): return [f'ANY ({c})' for c in L(x)]
def ALL(x): return [f'ALL ({c})' for c in L(x)]
def NONE(x): return [f'ALL NOT ({c})' for c in L(x)]
def ALT(*xs): return uniq(c for x in xs for c in L(x))

def ev(name, n='>= 1', w='', where='', r='count()'):
    """event condition; n, w, where may be lists (product)."""
    out = []
    for wh in L(where):
        for ww in L(w):
            for nn in L(n):
                q = f"event('{name}')"
                if wh: q += f".where({wh})"
                if ww: q += f".{ww}"
                out.append(f"{q}.{r} {nn}")
    return uniq(out)
def zero(name, w='', where=''): return ev(name, '= 0', w, where)
def mode(name, prop, val, w='', where=''):
    return ALT(ev(name, f"= '{val}'", w, where, f"mode(property('{prop}'), 1)"), ev(name, f"= '{val}'", w, where, f"mode(property('{prop}'), 2)"))
def uniqn(name, prop, n, w='', where=''): return ev(name, n, w, where, f"unique(property('{prop}')).count()")
def agg(f, name, prop, n, w='', where=''): return ev(name, n, w, where, f"{f}(property('{prop}'))")
def p(prop, cond): 
    return f"property('{prop}'){cond if cond.startswith('.') else ' ' + cond}"
def t(key, cond): 
    return f"trait('{key}'){cond if cond.startswith('.') else ' ' + cond}"
def eq(key, v): return f"trait('{key}') = '{v}'"
def same(prop): return f"property('{prop}') = property(parent: '{prop}')"
def neq(key, v): return [f"trait('{key}') != '{v}'", f"NOT (trait('{key}') = '{v}')"]
def yes(key): return [f"trait('{key}') = 'true'"]
def no(key): return [f"trait('{key}') = 'false'", f"NOT (trait('{key}') = 'true')"]
def one(key, *vs): return [f"trait('{key}').one_of({', '.join(repr(v) for v in vs)})"]
def pone(prop, *vs): return f"property('{prop}').one_of({', '.join(repr(v) for v in vs)})"
def aud(key): return [f"trait('{key}') = 'true'"]
def notaud(key): return [f"NOT (trait('{key}') = 'true')"]
def exists(key): return [f"trait('{key}').exists()"]
def absent(key): return [f"trait('{key}').absent()"]
def rng(key, a, b): return [f"trait('{key}') >= {a} AND trait('{key}') <= {b}"]

def W(n): return f'within({n} days)'
def B(a, b): return f'between({a} days, {b} days)'
def BS(As, Bs): return [B(a, b) for a in As for b in Bs]
YEAR = [W(365), W(360)]
RECENT = [W(30), W(7), W(14)]
def ago(d): return (TODAY - dt.date.fromisoformat(d)).days
def since(d): k = ago(d); return [W(k), W(k + 1), W(k - 1)]
def before(d, H): k = ago(d); return [B(k, H), B(k + 1, H), B(k - 1, H)]
def span(d1, d2):
    """from day d1 to day d2, both included"""
    a, b = ago(d2), ago(d1)
    return BS([a, a - 1, a + 1], [b, b + 1, b - 1])
THIS_MONTH = [W(30), W(15), W(14), W(16)]
THIS_QUARTER = [W(90), W(76), W(75), W(77)]
THIS_YEAR = [W(365), W(166), W(165), W(167)]
LAST_WEEK = [W(7)] + BS([1, 0, 2], [8, 7])
LAST_MONTH = [W(30)] + BS([15, 14, 16], [45, 46, 44])
LAST_QUARTER = [W(90)] + BS([76, 75, 77], [166, 165, 164])
def within_days_trait(key, n): return [f"trait('{key}').within_last({n} days)"]
def lapsed(name, n, where=''): 
    out = []
    for k in L(n):
        out += AND(ev(name, where=where), zero(name, k if isinstance(k, str) else W(k), where))
    return out
def stale(name, n, where=''):
    """last X was more than n days ago"""
    return ALT(lapsed(name, n, where), zero(name, W(n), where))
def funnel(a, b, bn='>= 1', bw='', bwhere='', aw='', awhere='', an='>= 1'):
    out = []
    for child in ev(b, bn, bw, bwhere):
        wh = [(f"{x} AND {child}" if x else child) for x in L(awhere)]
        out += ev(a, an, aw, wh)
    return out
def pw(n): return f'within(parent: {n} days)'
def a_not_b(a, b, awhere='', bwhere=''):
    return ALT(AND(ev(a, where=awhere), zero(b, where=bwhere)), funnel(a, b, '= 0', bwhere=bwhere, awhere=awhere))
def a_not_b_end(a, b, ws, awhere='', bwhere='', shared=False):
    """A but not B <window>: both; nearer only; the funnel"""
    out = []
    for w in L(ws):
        out += AND(ev(a, w=w, where=awhere), zero(b, w, bwhere))
    if not shared:
        for w in L(ws): out += AND(ev(a, where=awhere), zero(b, w, bwhere))
    for w in L(ws): out += funnel(a, b, '= 0', bwhere=bwhere, aw=w, awhere=awhere)
    return uniq(out)
def a_win_not_b(a, b, ws, awhere='', bwhere='', an='>= 1'):
    """A <window> but not B: B without; same window; the funnel"""
    out = []
    for w in L(ws): out += AND(ev(a, an, w, awhere), zero(b, where=bwhere))
    for w in L(ws): out += AND(ev(a, an, w, awhere), zero(b, w, bwhere))
    for w in L(ws): out += funnel(a, b, '= 0', bwhere=bwhere, aw=w, awhere=awhere, an=an)
    return uniq(out)
def since_not_b(a, b, ws, awhere='', bwhere=''):
    """A <window> and no B since: funnel first; same window"""
    out = []
    for w in L(ws): out += funnel(a, b, '= 0', bwhere=bwhere, aw=w, awhere=awhere)
    for w in L(ws): out += AND(ev(a, w=w, where=awhere), zero(b, w, bwhere))
    return uniq(out)
def two_end(join, fa, fb, ws):
    """two parallel clauses with one window at the end: both; nearer only. fa, fb: window -> list"""
    out = []
    for w in L(ws): out += join(fa(w), fb(w))
    for w in L(ws): out += join(fa(''), fb(w))
    return uniq(out)

class Cases:
    def __init__(self, space): self.space, self.rows = space, []
    def __call__(self, prompt, accept, tags, type='users'):
        self.add(prompt, uniq(L(accept)), None, tags, type)
    def refuse(self, prompt, error, tags='', type='users'):
        tags = ('refusal ' + tags).strip()
        self.add(prompt, [], error, tags, type)
    def add(self, prompt, accept, error, tags, type):
        self.rows.append({"id": f"{self.space}-{len(self.rows)+1:03d}", "space": self.space, "type": type, "prompt": prompt,
                          "accept": accept, "error": error, "tags": tags.split()})
    def save(self):
        path = OUT / 'cases' / f'{self.space}.jsonl'
        path.write_text(''.join(json.dumps(r, ensure_ascii=False) + '\n' for r in self.rows), encoding='utf-8')
        print(self.space, len(self.rows), 'prompts')

def P(name, type, *values, **kw): return {"name": name, "type": type, "values": list(values), **kw}
def S(n, *v, **k): return P(n, 'string', *v, **k)
def N(n, *v, **k): return P(n, 'number', *v, **k)
def Bo(n, *v, **k): return P(n, 'boolean', *(v or (True, False)), **k)
def A(n, *v, **k): return P(n, 'array', *v, **k)
def D(n, *v, **k): return P(n, 'date', *v, **k)
def T(prop, kind='custom', coll='users', seen='2026-06-15', **kw):
    q = {"key": prop["name"], "kind": kind, "collection": coll, "type": prop["type"], "values": prop["values"], "last_seen": seen}
    for k in ('description', 'aliases'):
        if k in prop: q[k] = prop[k]
    q.update(kw); return q
def X(name, count, *props, seen='2026-06-15', **kw):
    return {"name": name, "last_seen": seen, "count_30d": count, **kw, "properties": list(props)}
def Au(key, name, desc=None, coll='users'):
    q = {"key": key, "name": name, "collection": coll}
    if desc: q["description"] = desc
    return q
def save_space(space, about, lookback, events, traits, audiences):
    def row(x): return json.dumps(x, ensure_ascii=False)
    lines = ['{', f'  "space": {row(space)},', f'  "about": {row(about)},', f'  "lookback_days": {lookback},', '  "events": [']
    evs = []
    for e in events:
        head = {k: v for k, v in e.items() if k != 'properties'}
        evs.append('    ' + row(head)[:-1] + ',\n     "properties": [\n' + ',\n'.join('       ' + row(x) for x in e['properties']) + ']}')
    lines.append(',\n'.join(evs) + '\n  ],')
    lines.append('  "traits": [\n' + ',\n'.join('    ' + row(x) for x in traits) + '\n  ],')
    lines.append('  "audiences": [\n' + ',\n'.join('    ' + row(x) for x in audiences) + '\n  ]\n}')
    text = '\n'.join(lines) + '\n'
    json.loads(text)
    (OUT / 'spaces' / f'{space}.json').write_text(text, encoding='utf-8')
    print(space, len(events), 'events', len(traits), 'traits', len(audiences), 'audiences')
