-- Sends the answers that RAS_ANSWERS names, again and again; asks for the address alone where it names none. Tells what came of it.
local file = os.getenv("RAS_ANSWERS")
if file then
  local answers = assert(io.open(file))
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = answers:read("*a")
  answers:close()
end

done = function(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("%8.0f requests a second   p99 %6.2f ms   errors %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(99) / 1000, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
