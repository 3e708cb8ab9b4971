// The same bars as walk.py makes, to the last bit; and their moving averages.

const FIRST_START = 1000000000;

function chance(place, of) {
  let mixed = (Math.imul(place, 4) + of) >>> 0;
  for (const [shift, factor] of [[16, 0x7feb352d], [15, 0x846ca68b]]) mixed = Math.imul(mixed ^ (mixed >>> shift), factor) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

function walk(count) {
  const bars = [];
  let open = 100;
  for (let place = 0; place < count; place++) {
    const close = open * (1 + (chance(place, 1) - 0.5) * 0.002);
    const high = Math.max(open, close) * (1 + chance(place, 2) * 0.0003);
    const low = Math.min(open, close) * (1 - chance(place, 3) * 0.0003);
    bars.push({ time: FIRST_START + 60 * place, open, high, low, close, value: 1000 + Math.floor(chance(place, 4) * 9000) });
    open = close;
  }
  return bars;
}

function movingAverage(bars, length) {
  const line = [];
  let sum = 0;
  for (let place = 0; place < bars.length; place++) {
    sum += bars[place].close - (place < length ? 0 : bars[place - length].close);
    if (place >= length - 1) line.push({ time: bars[place].time, value: sum / length });
  }
  return line;
}
