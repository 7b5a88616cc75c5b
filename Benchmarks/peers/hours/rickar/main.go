// Service hours pair by pair with rickar/cal: rickar COUNT < PAIRS
//
// A line of input holds two instants in seconds since 1970; the first COUNT are taken. Mo-Fr 08:00-17:00 in Berlin less seven days a year.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/rickar/cal/v2"
)

func main() {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	calendar := cal.NewBusinessCalendar()
	calendar.SetWorkHours(8*time.Hour, 17*time.Hour)
	for _, day := range [][2]int{{1, 1}, {5, 1}, {10, 3}, {12, 24}, {12, 25}, {12, 26}, {12, 31}} {
		calendar.AddHoliday(&cal.Holiday{Month: time.Month(day[0]), Day: day[1], Func: cal.CalcDayOfMonth})
	}
	count, _ := strconv.Atoi(os.Args[1])
	var pairs [][2]time.Time
	for input := bufio.NewReader(os.Stdin); len(pairs) < count; {
		var from, to int64
		if _, err := fmt.Fscan(input, &from, &to); err != nil {
			break
		}
		pairs = append(pairs, [2]time.Time{time.Unix(from, 0).In(berlin), time.Unix(to, 0).In(berlin)})
	}
	start := time.Now()
	var served time.Duration
	for _, pair := range pairs {
		served += calendar.WorkHoursInRange(pair[0], pair[1])
	}
	taken := time.Since(start)
	fmt.Printf("served %.1f\nseconds %d\n", float64(taken.Nanoseconds())/float64(len(pairs)), int64(served.Seconds()))
}
