# Service hours pair by pair with a gem: ruby with_ruby.rb business_time|biz COUNT < PAIRS
#
# A line of input holds two instants in seconds since 1970; the first COUNT are taken. Mo-Fr 08:00-17:00 in Berlin less seven days a year.
require "date"

CLOSED = [[1, 1], [5, 1], [10, 3], [12, 24], [12, 25], [12, 26], [12, 31]]
DAYS = (2021..2028).flat_map { |year| CLOSED.map { |month, day| Date.new(year, month, day) } }

case ARGV[0]
when "business_time"
  require "active_support/all"
  require "business_time"
  Time.zone = "Europe/Berlin"
  BusinessTime::Config.beginning_of_workday = "8:00"
  BusinessTime::Config.end_of_workday = "17:00"
  BusinessTime::Config.holidays = DAYS
  instant = ->(second) { Time.zone.at(second) }
  served = ->(from, to) { from.business_time_until(to) }
when "biz"
  require "biz"
  schedule = Biz::Schedule.new do |config|
    config.hours = %i[mon tue wed thu fri].to_h { |day| [day, { "08:00" => "17:00" }] }
    config.holidays = DAYS
    config.time_zone = "Europe/Berlin"
  end
  instant = ->(second) { Time.at(second).utc }
  served = ->(from, to) { schedule.within(from, to).in_seconds }
end

pairs = STDIN.first(ARGV[1].to_i).map { |line| line.split.map { |second| instant.(second.to_i) } }
start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
seconds = pairs.sum { |from, to| served.(from, to) }
taken = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start
puts format("served %.1f", taken.fdiv([pairs.size, 1].max)), "seconds #{seconds.round}"
