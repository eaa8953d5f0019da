// Opens what `press` pressed, byte for byte as it was: `model.rs` and `fields.rs` say the same at length.
const longNightOpen = (() => {
  const GUESSES = 6;
  const BITS = 18;
  const SIZE = 1 << BITS;
  const SHIFT = 32 - BITS;
  const { imul } = Math;
  const mix = (one, other) => {
    const mixed = imul(one ^ imul(other, 0x2f0b4c47), 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
  };

  // The letters of a text as bytes: fifteen are thirteen.
  const bytes = (text) => {
    const packed = new Uint8Array((text.length / 15) * 13);
    for (let at = 0, to = 0; at < text.length; to += 13) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (const end = at + 15; at < end; at += 1) {
        const letter = text.charCodeAt(at);
        d = d * 125 + letter - 1 - (letter > 13) - (letter > 60);
        c = c * 125 + (d >>> 24);
        b = b * 125 + (c >>> 24);
        a = a * 125 + (b >>> 24);
        d &= 0xffffff;
        c &= 0xffffff;
        b &= 0xffffff;
      }
      packed.set([a >>> 24, a >>> 16, a >>> 8, a, b >>> 16, b >>> 8, b, c >>> 16, c >>> 8, c, d >>> 16, d >>> 8, d], to);
    }
    return packed;
  };

  const likelihood = Int32Array.from({ length: 4096 }, (_, index) => {
    let power = 1 - (index - 2048) / 256 / 1048576;
    for (let round = 0; round < 20; round += 1) power *= power;
    return Math.min(Math.max(65536 / (1 + power), 16), 65520);
  });
  const logarithm = new Float64Array(4096).fill(2047);
  for (let index = 0, next = 0; index < 4096; index += 1) {
    for (; next <= likelihood[index] >> 4; next += 1) logarithm[next] = index - 2048;
  }
  const rate = Float64Array.from({ length: 256 }, (_, looks) => 2 / (2 * looks + 3));

  // What follows an instruction.
  const follows = new Uint8Array(256);
  for (const [from, to, kind] of [
    [2, 4, 8], [63, 64, 8], [208, 208, 8], [12, 13, 9], [14, 14, 3], [16, 16, 10], [210, 210, 10], [17, 17, 4],
    [28, 28, 4], [32, 34, 1], [35, 38, 11], [40, 62, 2], [65, 65, 13], [66, 66, 14], [67, 67, 5], [68, 68, 6],
    [252, 252, 7],
  ]) follows.fill(kind, from, to + 1);

  // Where in a module one is.
  const walk = () => {
    let [place, section, count, left, body, number, digits, kind, need, op, ops] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const last = new Int32Array(32);
    const end = (next) => (place = left ? next : 1);
    const locals = (much) => {
      need = much;
      place = much ? 7 : 8;
      kind = ops = 0;
    };
    const full = (byte) => {
      if (!digits) number = 0;
      if (digits < 4) number |= (byte & 127) << (7 * digits);
      digits = byte < 128 ? 0 : digits + 1;
      return byte < 128;
    };
    const done = () => {
      need -= 1;
      if (!need) kind = 0;
    };
    const code = (byte) => {
      if (!kind) {
        op = byte;
        ops = (ops << 8) | op;
        kind = follows[byte];
        need = [1, 1, 2, 1, 2, 4, 8][kind] || 1;
      } else if (kind === 5 || kind === 6) done();
      else if (full(byte)) {
        last[2 * kind + 1] = last[2 * kind];
        last[2 * kind] = number;
        if (kind === 3) {
          kind = 15;
          need = number + 1;
        } else if (kind === 7 && number > 7) {
          op = number;
          kind = 4;
          need = number < 15 && number % 2 === 0 ? 2 : 1;
        } else done();
      }
    };
    return {
      // Which weights count; into `to` goes what the next byte depends on.
      look: (to, before) => {
        if (place !== 8) {
          to[0] = 1 + place + section * 16;
          return 40;
        }
        const two = ops & 0xffff;
        const three = ops & 0xffffff;
        if (!kind) {
          to[0] = 0;
          to[1] = mix(ops & 255, 1);
          to[2] = mix(two, 2);
          to[3] = mix(three, 3);
          to[4] = mix(ops, 4);
          to[5] = mix(before, 8);
        } else {
          const begun = digits ? mix(number, 9) : kind === 2 ? need << 16 : 0;
          const key = (kind | (digits << 4) | (op << 8)) + begun;
          const newest = last[2 * kind];
          to[0] = key;
          to[1] = mix(key, two);
          to[2] = mix(key, three);
          to[3] = mix(key, mix(two, newest));
          to[4] = mix(key, ops + 7);
          to[5] = mix(key ^ 0x5000, mix(newest, last[2 * kind + 1]));
        }
        return kind + (digits ? 16 : 0);
      },
      push: (byte) => {
        count += 1;
        left -= 1;
        body -= 1;
        if (place === 0) place = count === 8 ? 1 : 0;
        else if (place === 1) {
          section = byte;
          place = 2;
        } else if (place === 3) end(3);
        else if (place === 8) {
          code(byte);
          if (!body) end(5);
        } else if (full(byte)) {
          if (place === 2) {
            left = number;
            end(section === 10 ? 4 : 3);
          } else if (place === 4) end(5);
          else if (place === 5) {
            body = number;
            place = 6;
          } else locals(place === 6 ? number * 2 : need - 1);
        }
      },
    };
  };

  // A place after one more look at it.
  const look = (place, towards, most) => {
    const looks = place & 255;
    const odds = place >> 8;
    return ((odds + (((towards - odds) * rate[looks]) | 0)) << 8) | (looks < most ? looks + 1 : most);
  };

  // Opens files of so many bytes together: `begin` says what comes, `read` reads on to a place.
  return (text, total) => {
    const packed = bytes(text);
    const all = new Uint8Array(total);
    const places = new Int32Array(GUESSES << BITS).fill(1 << 29);
    const weights = new Float64Array(64 * 256 * 8).fill(0.25);
    const corrections = new Uint16Array(33 << 16);
    for (let point = 0; point < 33; point += 1) corrections[point] = likelihood[Math.min(point * 128, 4095)];
    for (let rows = 33; rows < corrections.length; rows *= 2) corrections.copyWithin(rows, 0, rows);
    const seen = new Int32Array(1 << 16);
    const lengths = new Int32Array(128).fill(1 << 29);
    const contexts = new Int32Array(GUESSES);
    const range = new Uint32Array(3);
    let [here, next, like, length, word] = [0, 4, 0, 0, 0];
    let fields;
    range[1] = 0xffffffff;
    for (let byte = 0; byte < 4; byte += 1) range[2] = (range[2] << 8) | packed[byte];

    const before = (back) => (here < back ? 0 : all[here - back]);
    const expect = () => {
      const one = before(1);
      const two = one | (before(2) << 8);
      const three = two | (before(3) << 16);
      const four = three | (before(4) << 24);
      const set = fields ? fields.look(contexts, three) : 32;
      if (set > 31) {
        if (!fields) contexts[0] = 0;
        contexts[1] = mix(one, 1);
        contexts[2] = mix(two, 2);
        contexts[3] = mix(three, 3);
        contexts[4] = mix(four, 4);
        contexts[5] = mix(word, 5);
      }
      for (let guess = 0; guess < GUESSES; guess += 1) contexts[guess] = mix(contexts[guess], guess + 1);
      // On in the passage that was like this, or in another.
      if (length && all[like] === one) {
        like += 1;
        length = Math.min(length + 1, 400);
      } else length = 0;
      if (here >= 6) {
        const last = (before(3) << 24) | (before(4) << 16) | (before(5) << 8) | before(6);
        const key = mix(last, two) >>> 16;
        if (!length && seen[key]) {
          like = seen[key];
          while (length < 32 && length < like && all[like - 1 - length] === all[here - 1 - length]) length += 1;
        }
        seen[key] = here;
      }
      return set;
    };
    const learn = (byte) => {
      all[here] = byte;
      here += 1;
      word = (byte > 64 && byte < 91) || (byte > 96 && byte < 123) || byte > 127 ? mix(word, byte) : 0;
      fields?.push(byte);
    };

    return {
      all,
      begin: (module) => {
        fields = module ? walk() : undefined;
        length = 0;
      },
      // The six guesses stand one by one: a loop over them takes twice as long.
      read: (end) => {
        let [low, high, code] = range;
        while (here < end) {
          const set = expect();
          const near = contexts[1];
          const passage = length ? all[like] | 256 : 0;
          const kind = Math.min(Math.min(length, 31) + (length >> 5), 63) * 2;
          let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
          let byte = 1;
          for (let bit = 7; bit >= 0; bit -= 1) {
            if (bit === 7 || bit === 3) {
              a = (mix(contexts[0], byte) >>> SHIFT) & ~15;
              b = ((mix(contexts[1], byte) >>> SHIFT) & ~15) + SIZE;
              c = ((mix(contexts[2], byte) >>> SHIFT) & ~15) + 2 * SIZE;
              d = ((mix(contexts[3], byte) >>> SHIFT) & ~15) + 3 * SIZE;
              e = ((mix(contexts[4], byte) >>> SHIFT) & ~15) + 4 * SIZE;
              f = ((mix(contexts[5], byte) >>> SHIFT) & ~15) + 5 * SIZE;
            }
            const half = bit > 3 ? byte : (byte & ((1 << (3 - bit)) - 1)) | (1 << (3 - bit));
            const [pa, pb, pc, pd, pe, pf] = [
              places[a | half], places[b | half], places[c | half], places[d | half], places[e | half], places[f | half],
            ];
            const [ia, ib, ic, id, ie, jf] = [
              pa & 255 ? logarithm[pa >> 18] : 0, pb & 255 ? logarithm[pb >> 18] : 0, pc & 255 ? logarithm[pc >> 18] : 0,
              pd & 255 ? logarithm[pd >> 18] : 0, pe & 255 ? logarithm[pe >> 18] : 0, pf & 255 ? logarithm[pf >> 18] : 0,
            ];
            const alike = passage >> (bit + 1) === byte ? kind + ((passage >> bit) & 1) : -1;
            const ig = alike < 0 ? 0 : logarithm[lengths[alike] >> 18];
            let row = set;
            if (set > 31) {
              if (alike >= 0) row += length > 15 ? 7 : 6;
              else row += pf & 255 ? 5 : pe & 255 ? 4 : pd & 255 ? 3 : pc & 255 ? 2 : pb & 255 ? 1 : 0;
            }
            row = row * 2048 + byte * 8;
            const sum = ia * weights[row] + ib * weights[row + 1] + ic * weights[row + 2] + id * weights[row + 3] +
              ie * weights[row + 4] + jf * weights[row + 5] + ig * weights[row + 6] + 256 * weights[row + 7];
            const odds = ((sum > 2047 ? 2047 : sum < -2047 ? -2047 : sum) | 0) + 2048;
            const mixed = likelihood[odds];
            const point = ((near + imul(byte, 0x9e3779b1)) >>> 16) * 33 + (odds >> 7);
            const part = odds & 127;
            const right = (corrections[point] * (128 - part) + corrections[point + 1] * part) >> 7;
            const both = (mixed + right) >> 1;
            const chance = both < 16 ? 16 : both > 65520 ? 65520 : both;

            const middle = low + Math.floor(((high - low) * chance) / 65536);
            const one = code <= middle ? 1 : 0;
            if (one) high = middle;
            else low = middle + 1;
            while (((low ^ high) & 0xff000000) === 0) {
              low = (low << 8) >>> 0;
              high = ((high << 8) | 255) >>> 0;
              code = ((code << 8) | packed[next]) >>> 0;
              next += 1;
            }

            const error = ((one << 16) - mixed) / 1073741824;
            weights[row] += ia * error;
            weights[row + 1] += ib * error;
            weights[row + 2] += ic * error;
            weights[row + 3] += id * error;
            weights[row + 4] += ie * error;
            weights[row + 5] += jf * error;
            weights[row + 6] += ig * error;
            weights[row + 7] += 256 * error;
            const nearer = part >= 64 ? point + 1 : point;
            corrections[nearer] += (one * 65535 - corrections[nearer]) >> 6;
            const towards = one * 0x3fffff;
            places[a | half] = look(pa, towards, 127);
            places[b | half] = look(pb, towards, 127);
            places[c | half] = look(pc, towards, 127);
            places[d | half] = look(pd, towards, 127);
            places[e | half] = look(pe, towards, 127);
            places[f | half] = look(pf, towards, 127);
            if (alike >= 0) lengths[alike] = look(lengths[alike], towards, 255);
            byte = (byte << 1) | one;
          }
          learn(byte & 255);
        }
        range.set([low, high, code]);
        return here;
      },
    };
  };
})();
