// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/errorfixtures.h"

namespace fuseboard::test {

using enum ErrorKind;

std::vector<ErrorFixture> pageErrors()
{
    return {
        {"zai zai405", "zai", 405,
         R"x(<!doctypehtml><html lang="zh-cn"><meta charset="utf-8"><title>405</title><body data-spm="7663354"><div class="message"><div id="block_message"></div></div><script>function getRenderData(){}</script></body></html>)x",
         ModelNotFound, "405"},
        {"anthropic cf 520", "anthropic", 520,
         "<!DOCTYPE html>\n<!--[if lt IE 7]> <html class=\"no-js ie6 oldie\" lang=\"en-US\"> "
         "<![endif]-->\n<!--[if gt IE 8]><!--> <html class=\"no-js\" lang=\"en-US\"> "
         "<!--<![endif]-->\n<head>\n<title>api.anthropic.com | 520: Web server is returning an "
         "unknown error</title></head><body><h1>Web server is returning an unknown error</h1> "
         "Cloudflare Ray ID: <strong>95c8</strong></body></html>",
         BadGateway, "520"},
        {"newcli cf 524", "newcli", 524,
         "<!DOCTYPE html>\n<!--[if lt IE 7]> <html class=\"no-js ie6 oldie\" lang=\"en-US\"> "
         "<![endif]-->\n<head>\n<title>newcli.com | 524: A timeout "
         "occurred</title></head><body></body></html>",
         BadGateway, "timeout"},
        {"openai cf jam", "openai", 403,
         R"x(<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="refresh" content="390"></head><body><div class="main-wrapper"><noscript>Enable JavaScript and cookies to continue</noscript></div></body></html>)x",
         PermissionDenied, "Just a moment"},
        {"groq cf 1010", "groq", 403, "error code: 1010", PermissionDenied, "1010"},
        {"cf 1015", "x", 429, "error code: 1015", RateLimited, "1015"},
        {"cf 1020", "x", 403, "error code: 1020", PermissionDenied, "1020"},
        {"cf 502", "x", 502, "error code: 502", BadGateway, ""},
        {"cf 504", "x", 504, "error code: 504", GatewayTimeout, ""},
        {"cf 521", "x", 521, "error code: 521", BadGateway, "521"},
        {"perplexity pplx401", "perplexity", 401,
         "<html>\r\n<head><title>401 Authorization "
         "Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization "
         "Required</h1></center>\r\n<hr><center>openresty/1.27.4</center>\r\n</body>\r\n</html>",
         AuthenticationFailed, "401 Authorization Required"},
        {"cf1101", "x", 500,
         R"x(<html><head><title>Worker threw exception | gateway.ai.cloudflare.com | Cloudflare</title></head><body><h1><span class="cf-error-type">Error</span> <span class="cf-error-code">1101</span> <small>Ray ID: 8885b5d9562815fb &bull; 2024</small></h1><h2>Worker threw exception</h2></body></html>)x",
         ServerError, "Worker threw exception"},
        {"chatgpt cp403", "chatgpt", 403,
         "<html>\n  <head>\n    <meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\" />\n    <style "
         "global>body{font-family:Arial}.logo{color:#8e8ea0}</style></head><body><div "
         "class=\"container\"><div class=\"data\"><div class=\"main\"><noscript><div "
         "class=\"h2\"><span id=\"challenge-error-text\">Enable JavaScript and cookies to "
         "continue</span></div></noscript></div></div></div></body></html>",
         PermissionDenied, "Enable JavaScript"},
        {"nginx413", "x", 413,
         "<html>\r\n<head><title>413 Request Entity Too "
         "Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too "
         "Large</h1></center>\r\n<hr><center>nginx/1.25</center></body></html>",
         RequestTooLarge, "413"},
        {"nginx502", "x", 502,
         "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad "
         "Gateway</h1></center><hr><center>nginx</center></body></html>",
         BadGateway, "502 Bad Gateway"},
        {"nginx200", "x", 200,
         R"x(<!doctype html><html lang="en"><head><title>Open WebUI</title></head><body><div id="app"></div></body></html>)x",
         MalformedReply, ""},
        {"openai captive", "openai", 200,
         R"x(<html><head><title>Guest WiFi Login</title></head><body><form action="/login"><h1>Welcome to Hotel WiFi</h1></form></body></html>)x",
         MalformedReply, ""},
        {"openai zscaler", "openai", 403,
         "<!DOCTYPE html><html><head><title>Internet Security by "
         "Zscaler</title></head><body><h1>Website blocked</h1><p>Sorry, your organization's policy "
         "prevents access to Generative AI sites.</p></body></html>",
         PermissionDenied, "Zscaler"},
        {"openai fortinet", "openai", 403,
         "<html><head><title>Web Page Blocked!</title></head><body><h1>FortiGuard Intrusion "
         "Prevention - Access Blocked</h1><p>Web Page Blocked. The page you have requested has "
         "been blocked because the URL is banned.</p></body></html>",
         PermissionDenied, "Blocked"},
        {"alb503", "x", 503,
         "<html>\r\n<head><title>503 Service Temporarily "
         "Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily "
         "Unavailable</h1></center>\r\n</body>\r\n</html>",
         Overloaded, "503"},
        {"alb504", "x", 504,
         "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway "
         "Time-out</h1></center></body></html>",
         GatewayTimeout, "504"},
        {"cloudfront", "x", 403,
         "<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 "
         "ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked. We can't connect "
         "to the server for this app or website at this time.</BODY></HTML>",
         PermissionDenied, "could not be satisfied"},
        {"akamai", "x", 403,
         "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n "
         "\nYou don't have permission to access \"http&#58;&#47;&#47;x\" on this "
         "server.<P>\nReference&#32;&#35;18&#46;2d</BODY></HTML>",
         PermissionDenied, "Access Denied"},
        {"varnish", "x", 503,
         "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n<html><head><title>503 "
         "Backend fetch failed</title></head><body><h1>Error 503 Backend fetch "
         "failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: "
         "32770</p></body></html>",
         BadGateway, "Backend fetch failed"},
        {"envoy termination", "x", 503,
         "upstream connect error or disconnect/reset before headers. reset reason: connection "
         "termination",
         BadGateway, "upstream connect error"},
        {"nohealthy", "x", 503, "no healthy upstream", BadGateway, "no healthy upstream"},
        {"heroku", "x", 503,
         R"x(<!DOCTYPE html><html><head><title>Application Error</title></head><body><iframe src="//www.herokucdn.com/error-pages/application-error.html"></iframe></body></html>)x",
         Overloaded, "Application Error"},
        {"render", "x", 502,
         "<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad Gateway</h1><p>This "
         "service is currently unavailable. Please try again in a few minutes.</p></body></html>",
         BadGateway, "Bad Gateway"},
        {"vercel504", "x", 504,
         "An error occurred with your deployment\n\nFUNCTION_INVOCATION_TIMEOUT\n\niad1::abc",
         GatewayTimeout, "FUNCTION_INVOCATION_TIMEOUT"},
        {"vercel404", "x", 404, "The page could not be found\n\nNOT_FOUND\n\niad1::x",
         ModelNotFound, "could not be found"},
        {"gemini gfe404", "gemini", 404,
         "<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 404 (Not "
         "Found)!!1</title>\n  <style>*{margin:0}</style>\n  <a href=//www.google.com/><span "
         "id=logo></span></a>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested "
         "URL <code>/v1beta/x</code> was not found on this server.  <ins>That’s all we "
         "know.</ins>\n",
         ModelNotFound, "404"},
        {"express", "x", 404,
         "<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot POST "
         "/v1/chat/completions</pre></body></html>",
         ModelNotFound, "Cannot POST"},
        {"py", "x", 500,
         "Traceback (most recent call last):\n  File \"/app/main.py\", line 10, in <module>\n    "
         "x()\n  File \"/app/m.py\", line 3, in x\n    return d[\"choices\"]\nKeyError: "
         "'choices'\n",
         ServerError, "choices"},
        {"go", "x", 500,
         "panic: runtime error: invalid memory address or nil pointer dereference\n[signal "
         "SIGSEGV: segmentation violation code=0x1]\n\ngoroutine 1 "
         "[running]:\nmain.main()\n\t/app/main.go:8 +0x1d",
         ServerError, "nil pointer"},
    };
}

} // namespace fuseboard::test
