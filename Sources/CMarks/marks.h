// The marks of sixty-four bytes by the instructions every x86-64 has: Swift has no name for the one that
// gathers a bit from each byte, and to gather them by hand takes most of the time of taking a row apart.
#pragma once

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>

typedef struct {
  uint64_t marks;  // A bit a byte, the first lowest: the delimiter, a quote, or a byte below 16.
  uint64_t high;   // Not zero when some byte is beyond ASCII.
} abide_marks;

// Reads sixty-four bytes from an address on, which need not be aligned.
static inline abide_marks abide_find_marks(const void *bytes, uint8_t delimiter) {
  const __m128i *block = (const __m128i *)bytes;
  const __m128i delimiters = _mm_set1_epi8((char)delimiter);
  const __m128i quotes = _mm_set1_epi8('"');
  const __m128i controls = _mm_set1_epi8(15);
  __m128i all = _mm_setzero_si128();
  abide_marks found = {0, 0};
  for (int part = 0; part < 4; part++) {
    const __m128i here = _mm_loadu_si128(block + part);
    const __m128i below = _mm_cmpeq_epi8(_mm_min_epu8(here, controls), here);
    const __m128i either = _mm_or_si128(_mm_cmpeq_epi8(here, delimiters), _mm_cmpeq_epi8(here, quotes));
    const uint32_t bits = (uint32_t)_mm_movemask_epi8(_mm_or_si128(either, below));
    found.marks |= (uint64_t)bits << (16 * part);
    all = _mm_or_si128(all, here);
  }
  found.high = (uint64_t)(uint32_t)_mm_movemask_epi8(all);
  return found;
}
#endif
