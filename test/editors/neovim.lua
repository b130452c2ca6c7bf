-- Works on a file as a person would in Neovim, with the set-up from docs/editors.md, and writes down what was seen.
-- Environment: UNCANNED_SETUP (the set-up, a file of Lua), UNCANNED_SEEN (where to write).
local seen = {}

local function wait(what, holds)
  if not vim.wait(30000, holds, 50) then
    error("not within 30 s: " .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

local function diagnostics()
  return vim.tbl_map(function(d)
    return { code = d.user_data.lsp.code, line = d.lnum + 1, column = d.col + 1, message = d.message }
  end, vim.diagnostic.get(0))
end

local function has(code)
  return vim.tbl_contains(vim.tbl_map(function(d) return d.code end, diagnostics()), code)
end

local function cursor_at(words)
  assert(vim.fn.search("\\V" .. words) > 0, "no such words: " .. words)
end

local function work()
  vim.cmd("luafile " .. vim.env.UNCANNED_SETUP)
  vim.cmd("edit zendesk-macros.json")
  wait("findings", function() return #diagnostics() > 0 end)
  seen.found = diagnostics()

  cursor_at("apologise for any")
  local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 30000)
  for _, answer in pairs(answers or {}) do
    seen.hover = answer.result.contents.value
  end

  -- The menu of rewrites: the first one is taken.
  seen.offered = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(seen.offered, title)
    end
    choose(items[1], 1)
  end
  local before = text()
  vim.lsp.buf.code_action()
  wait("a rewrite in the text", function() return text() ~= before end)
  wait("a finding for its blank", function() return has("fill-in/blank") end)
  vim.cmd("write")
  seen.rewritten = text()

  before = text()
  vim.cmd("UncannedFixAll")
  wait("all safe rewrites in the text", function() return text() ~= before end)
  seen.fixed = text()
end

local ok, fault = pcall(work)
if not ok then
  seen.fault = fault
end
local file = assert(io.open(vim.env.UNCANNED_SEEN, "w"))
file:write(vim.json.encode(seen))
file:close()
vim.cmd("qall!")
