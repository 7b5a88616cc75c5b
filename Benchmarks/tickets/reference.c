// The measuring job by hand: reference EVENTS.csv DAYS.csv [THREADS]
//
// What a careful C program takes for this one log and this one question; nothing else. It trusts the form of the
// generator's rows (reads no header, checks no field, knows the length of every word) and the order of the file, so it is the
// floor of the comparison and no product. DAYS.csv holds, for each day of UTC, the hours served before it and its
// one window. Prints the job's answer.
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { BLOCK = 512 * 1024, LONGEST_ROW = 160, FIRST_DAY = 18262, DAYS = 4018 };

typedef struct { int32_t served, opens, closes; } Day;
static Day days[DAYS];

// What is known of a ticket in a stretch of the file; two stretches make one by `joined`.
typedef struct {
  uint32_t ticket;                  // 0: no ticket
  int32_t created;                  // seconds since 1970 of its first event
  int32_t first, last;              // service seconds before its first and last event
  int32_t reply;                    // service seconds before its first reply, or -1
  int32_t elapsed;                  // service seconds in the states that run
  uint8_t status, priority;         // after its last event
} Ticket;

typedef struct {
  uint32_t *places;                 // open addressing, by the low bits: tickets of one time stand together
  uint32_t mask, count, room;
  Ticket *tickets;                  // in order of arrival
} Table;

typedef struct { const char *path; int64_t from, to; Table table; } Part;

static void *must(void *memory) {
  if (!memory) { perror("reference"); exit(3); }
  return memory;
}

static uint64_t word(const uint8_t *at) { uint64_t value; memcpy(&value, at, 8); return value; }

static void grow(Table *table) {
  uint32_t size = table->mask ? (table->mask + 1) * 2 : 1 << 16;
  free(table->places);
  table->places = must(calloc(size, 4));
  table->mask = size - 1;
  table->room = size / 2;
  table->tickets = must(realloc(table->tickets, table->room * sizeof(Ticket)));
  for (uint32_t number = 0; number < table->count; number++) {
    uint32_t place = table->tickets[number].ticket & table->mask;
    while (table->places[place]) place = (place + 1) & table->mask;
    table->places[place] = number + 1;
  }
}

static inline Ticket *find(Table *table, uint32_t ticket) {
  uint32_t place = ticket & table->mask, number;
  while ((number = table->places[place])) {
    if (table->tickets[number - 1].ticket == ticket) return &table->tickets[number - 1];
    place = (place + 1) & table->mask;
  }
  if (table->count == table->room) { grow(table); return find(table, ticket); }
  table->places[place] = ++table->count;
  Ticket *new = &table->tickets[table->count - 1];
  new->ticket = 0;
  return new;
}

static inline int runs(uint8_t status) { return status == 'n' || status == 'o'; }

static int32_t day_number(const uint8_t *text) {
  int year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + text[3] - '0';
  int month = (text[5] - '0') * 10 + text[6] - '0', day = (text[8] - '0') * 10 + text[9] - '0';
  year -= month <= 2;
  int era = year / 400, of_era = year - era * 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

// Decimal digits up to the comma, eight at a time; `*at` is left after the comma.
static inline uint32_t number(const uint8_t **at) {
  uint64_t text = word(*at);
  uint64_t others = (text ^ 0x3030303030303030) + 0x7676767676767676;  // a digit stays below 0x80
  int digits = __builtin_ctzll(others & 0x8080808080808080) / 8;
  if (digits == 0) { (*at)++; return 0; }
  text <<= 64 - digits * 8;
  text &= 0x0F0F0F0F0F0F0F0F;
  text = (text * 2561) >> 8 & 0x00FF00FF00FF00FF;
  text = (text * 6553601) >> 16 & 0x0000FFFF0000FFFF;
  text = (text * 42949672960001) >> 32;
  *at += digits + 1;
  return (uint32_t)text;
}

// Passes over the digits of the first field.
static inline const uint8_t *after_comma(const uint8_t *at) {
  for (;;) {
    uint64_t commas = word(at) ^ 0x2C2C2C2C2C2C2C2C;
    commas = (commas - 0x0101010101010101) & ~commas & 0x8080808080808080;
    if (commas) return at + __builtin_ctzll(commas) / 8 + 1;
    at += 8;
  }
}

// The length of a type with its comma, by the sum of its first two letters; of a status and a role by the first.
static const uint8_t type_length[256] = {
  ['c' + 'r'] = 8, ['a' + 's'] = 9, ['s' + 't'] = 15, ['a' + 'g'] = 12, ['c' + 'u'] = 15, ['p' + 'r'] = 17,
  ['r' + 'e'] = 9, ['c' + 'l'] = 7,  // resolved and reopened are of one length
};
static const uint8_t status_length[256] = { ['n'] = 4, ['o'] = 5, ['w'] = 20, ['r'] = 9, ['c'] = 7 };
static const uint8_t role_length[256] = { ['c'] = 9, ['a'] = 6, ['s'] = 7 };

typedef struct { uint64_t date; Day day; int32_t midnight; } Today;

static inline const uint8_t *row(const uint8_t *at, Table *table, Today *today) {
  at = after_comma(at);
  uint32_t ticket_number = number(&at);
  uint64_t date = word(at + 2);  // 23-01-01 tells the days of a century apart
  if (date != today->date) {
    int32_t day = day_number(at);
    today->date = date;
    today->midnight = day * 86400;
    today->day = days[day - FIRST_DAY];
  }
  uint64_t clock = word(at + 11) & 0x0F0F000F0F000F0F;  // 02:50:36
  int32_t seconds = (int32_t)((clock & 0xFF) * 36000 + (clock >> 8 & 0xFF) * 3600 + (clock >> 24 & 0xFF) * 600
    + (clock >> 32 & 0xFF) * 60 + (clock >> 48 & 0xFF) * 10 + (clock >> 56));
  int32_t open = today->day.closes - today->day.opens, since = seconds - today->day.opens;
  since = since < 0 ? 0 : since;
  int32_t served = today->day.served + (since > open ? open : since);
  at += 21;
  int is_reply = at[1] == 'g';
  at += type_length[at[0] + at[1]];
  uint8_t status = at[0];
  at += status_length[status];
  uint8_t priority = at[1] - '1';
  at += 3;
  at += role_length[at[0]] + 9;  // a customer is cust-001 and its line end

  Ticket *ticket = find(table, ticket_number);
  if (ticket->ticket == 0) {
    *ticket = (Ticket){ .ticket = ticket_number, .created = today->midnight + seconds, .first = served, .reply = -1 };
  } else if (runs(ticket->status)) {
    ticket->elapsed += served - ticket->last;
  }
  if (is_reply && ticket->reply < 0) ticket->reply = served;
  ticket->last = served;
  ticket->status = status;
  ticket->priority = priority;
  return at;
}

// Reads the rows that begin in [from, to), block by block.
static void *read_part(void *argument) {
  Part *part = argument;
  int file = open(part->path, O_RDONLY);
  if (file < 0) { perror(part->path); exit(3); }
  uint8_t *buffer = must(malloc(LONGEST_ROW + BLOCK + 64));
  Today today = { 0 };
  size_t kept = 0;
  // The row the part begins in belongs to the part before, or is the header.
  int64_t at = part->from > 0 ? part->from - 1 : 0;
  int skips = 1;
  grow(&part->table);
  for (;;) {
    ssize_t got = pread(file, buffer + kept, BLOCK, at);
    if (got <= 0) break;
    const uint8_t *here = buffer, *end = buffer + kept + got;
    int64_t offset = at - (int64_t)kept;  // of `buffer` in the file
    at += got;
    if (skips) { here = (const uint8_t *)memchr(here, '\n', end - here) + 1; skips = 0; }
    const uint8_t *last = memrchr(buffer, '\n', end - buffer) + 1;
    const uint8_t *stop = offset + (last - buffer) > part->to ? buffer + (part->to - offset) : last;
    while (here < stop) here = row(here, &part->table, &today);
    if (stop != last) break;
    kept = end - last;
    memmove(buffer, last, kept);
  }
  free(buffer);
  close(file);
  return NULL;
}

// Joins what two stretches know of one ticket, the earlier first.
static void join(Ticket *left, const Ticket *right) {
  left->elapsed += right->elapsed + (runs(left->status) ? right->first - left->last : 0);
  if (left->reply < 0) left->reply = right->reply;
  left->last = right->last;
  left->status = right->status;
  left->priority = right->priority;
}

enum { MONTHS = 37, COLUMNS = 7 };
static const int32_t response[] = { 900, 3600, 14400, 28800 }, resolution[] = { 14400, 28800, 86400, 144000 };
static int64_t sums[MONTHS][4][COLUMNS];
static int32_t month_starts[MONTHS + 1];

static void tally(const Ticket *ticket) {
  // Starts lie at most 31 days apart, so the guess is right or one too many.
  int month = (ticket->created - month_starts[0]) / (28 * 86400);
  if (month >= MONTHS) month = MONTHS - 1;
  while (ticket->created < month_starts[month]) month--;
  int64_t *sum = sums[month][ticket->priority];
  int32_t answered = ticket->reply - ticket->first;
  int is_done = ticket->status == 'r' || ticket->status == 'c';
  sum[0]++;
  if (ticket->reply >= 0) {
    sum[1]++;
    sum[2] += answered <= response[ticket->priority];
    sum[3] += answered;
  }
  sum[4] += is_done;
  sum[5] += is_done && ticket->elapsed <= resolution[ticket->priority];
  sum[6] += is_done ? ticket->elapsed : 0;
}

static void set_up(const char *path) {
  FILE *file = must(fopen(path, "r"));
  int day, served, opens, closes;
  if (fscanf(file, "%*[^\n]") != 0) exit(1);
  while (fscanf(file, "%d,%d,%d,%d", &day, &served, &opens, &closes) == 4)
    if (day >= FIRST_DAY && day < FIRST_DAY + DAYS) days[day - FIRST_DAY] = (Day){ served, opens, closes };
  fclose(file);
  setenv("TZ", "Europe/Berlin", 1);
  tzset();
  for (int month = 0; month <= MONTHS; month++) {
    struct tm start = { .tm_year = 123, .tm_mon = month, .tm_mday = 1, .tm_isdst = -1 };
    month_starts[month] = (int32_t)mktime(&start);
  }
}

int main(int count, char **arguments) {
  if (count < 3) { fputs("reference EVENTS.csv DAYS.csv [THREADS]\n", stderr); return 2; }
  int threads = count > 3 ? atoi(arguments[3]) : 2;
  set_up(arguments[2]);
  struct stat facts;
  if (stat(arguments[1], &facts) != 0) { perror(arguments[1]); return 3; }
  Part *parts = must(calloc(threads, sizeof(Part)));
  pthread_t *running = must(calloc(threads, sizeof(pthread_t)));
  for (int number = 0; number < threads; number++) {
    parts[number] = (Part){ .path = arguments[1], .from = facts.st_size * number / threads,
                            .to = facts.st_size * (number + 1) / threads };
    if (number > 0) pthread_create(&running[number], NULL, read_part, &parts[number]);
  }
  read_part(&parts[0]);
  for (int number = 1; number < threads; number++) {
    pthread_join(running[number], NULL);
    Table *into = &parts[0].table, *from = &parts[number].table;
    for (uint32_t place = 0; place < from->count; place++) {
      Ticket *left = find(into, from->tickets[place].ticket);
      if (left->ticket == 0) *left = from->tickets[place];
      else join(left, &from->tickets[place]);
    }
  }
  for (uint32_t place = 0; place < parts[0].table.count; place++) tally(&parts[0].table.tickets[place]);
  puts("month,priority,n,replied,resp_met,resp_secs,done,res_met,res_secs");
  for (int month = 0; month < MONTHS; month++)
    for (int priority = 0; priority < 4; priority++) {
      const int64_t *sum = sums[month][priority];
      if (sum[0] == 0) continue;
      printf("%d-%02d,P%d", 2023 + month / 12, month % 12 + 1, priority + 1);
      for (int column = 0; column < COLUMNS; column++) printf(",%ld", (long)sum[column]);
      putchar('\n');
    }
  return 0;
}
