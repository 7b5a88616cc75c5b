// Service hours by a prefix table of UTC days, the reference that hours.py compares with: prefix_table TABLES < PAIRS
//
// A line of input holds two instants in seconds since 1970. The hours are those of HoursKernel: Mo-Fr 08:00-17:00 in Berlin less
// seven days a year, each further table a few minutes later. One window a day, inside one UTC day, is all that this can hold.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { DAYS = 2557, MOST = 1 << 20 };
static const int64_t first = 1609459200; // 2021-01-01T00:00:00Z

typedef struct {
  int64_t before;
  int32_t opens, closes;
} Day;

static inline int64_t total(const Day *days, int64_t time) {
  int64_t day = time / 86400;
  int64_t second = time - day * 86400;
  const Day *it = days + day;
  int64_t inside = second < it->opens ? it->opens : second;
  inside = inside > it->closes ? it->closes : inside;
  return it->before + inside - it->opens;
}

static time_t local(int day, int hour, int minute, struct tm *out) {
  *out = (struct tm){.tm_year = 121, .tm_mday = 1 + day, .tm_hour = hour, .tm_min = minute, .tm_isdst = -1};
  return mktime(out);
}

static int closed(const struct tm *it) {
  int day = (it->tm_mon + 1) * 100 + it->tm_mday;
  return it->tm_wday == 0 || it->tm_wday == 6 || day == 101 || day == 501 || day == 1003 || day == 1224 || day == 1225 ||
         day == 1226 || day == 1231;
}

static Day *compile(int number) {
  Day *days = malloc((DAYS + 1) * sizeof *days);
  int64_t sum = 0;
  for (int day = 0; day <= DAYS; day++) {
    struct tm opening, closing;
    int64_t midnight = first + (int64_t)day * 86400;
    int64_t opens = local(day, 8, number % 60, &opening) - midnight;
    int64_t closes = local(day, 17, number / 60, &closing) - midnight;
    if (closed(&opening)) closes = opens;
    days[day] = (Day){sum, opens, closes};
    sum += closes - opens;
  }
  return days;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int count, char **arguments) {
  int tables = count > 1 ? atoi(arguments[1]) : 1;
  setenv("TZ", "Europe/Berlin", 1);
  tzset();
  Day **desks = malloc(tables * sizeof *desks);
  for (int number = 0; number < tables; number++) desks[number] = compile(number);
  static int64_t from[MOST], to[MOST];
  static int table[MOST];
  int pairs = 0;
  while (pairs < MOST && scanf("%ld %ld", &from[pairs], &to[pairs]) == 2) {
    table[pairs] = (int)((int64_t)pairs * 7919 % tables);
    pairs++;
  }
  double best = 1e18;
  int64_t seconds = 0;
  for (int round = 0; round < 15; round++) {
    double start = now();
    seconds = 0;
    for (int pair = 0; pair < pairs; pair++) {
      const Day *days = desks[table[pair]];
      seconds += total(days, to[pair] - first) - total(days, from[pair] - first);
    }
    double taken = now() - start;
    best = taken < best ? taken : best;
  }
  printf("served %.2f\nseconds %ld\n", best / pairs, seconds);
}
