// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/errorfixtures.h"

namespace fuseboard::test {

using enum ErrorKind;

std::vector<ErrorFixture> networkErrors()
{
    return {
        {"openai n1", "openai", 0,
         "request to https://api.openai.com/v1/chat/completions failed, reason: getaddrinfo "
         "ENOTFOUND api.openai.com",
         ConnectFailed, "ENOTFOUND"},
        {"openai n2", "openai", 0,
         "TypeError: fetch failed\n    at node:internal/deps/undici/undici:13185:13 {\n  [cause]: "
         "ConnectTimeoutError: Connect Timeout Error (attempted address: api.openai.com:443, "
         "timeout: 10000ms)\n      at onConnectTimeout {\n    code: 'UND_ERR_CONNECT_TIMEOUT'\n  "
         "}\n}",
         TimedOut, "Connect Timeout"},
        {"n3", "x", 0,
         "HTTPSConnectionPool(host='api.openai.com', port=443): Max retries exceeded with url: "
         "/v1/chat/completions (Caused by SSLError(SSLCertVerificationError(1, '[SSL: "
         "CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in "
         "certificate chain (_ssl.c:1006)')))",
         TlsFailed, "certificate verify failed"},
        {"n4", "x", 0,
         R"x(HTTPSConnectionPool(host='api.openai.com', port=443): Max retries exceeded with url: / (Caused by NameResolutionError("<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to resolve 'api.openai.com' ([Errno -2] Name or service not known)")))x",
         ConnectFailed, ""},
        {"n5", "x", 0,
         "HTTPSConnectionPool(host='api.openai.com', port=443): Read timed out. (read timeout=600)",
         TimedOut, "Read timed out"},
        {"n6", "x", 0, "httpx.ConnectError: [Errno 111] Connection refused", ConnectFailed,
         "Connection refused"},
        {"n7", "x", 0, "httpx.ProxyError: 407 Proxy Authentication Required", ConnectFailed,
         "Proxy"},
        {"n8", "x", 0, "curl: (60) SSL certificate problem: unable to get local issuer certificate",
         TlsFailed, "SSL certificate problem"},
        {"n9", "x", 0,
         "curl: (7) Failed to connect to localhost port 11434 after 0 ms: Couldn't connect to "
         "server",
         ConnectFailed, "Failed to connect"},
        {"n10", "x", 0,
         "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", TimedOut,
         "timed out"},
        {"n11", "x", 0,
         "curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to "
         "api.openai.com:443",
         TlsFailed, "SSL_connect"},
        {"n12", "x", 0, "curl: (56) Recv failure: Connection reset by peer", ConnectFailed,
         "reset by peer"},
        {"n13", "x", 0, "curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)",
         StreamCut, "not closed cleanly"},
        {"n14", "x", 0, "curl: (18) transfer closed with outstanding read data remaining",
         StreamCut, "transfer closed"},
        {"n15", "x", 0,
         R"x(Post "https://api.openai.com/v1/chat/completions": x509: certificate signed by unknown authority)x",
         TlsFailed, "unknown authority"},
        {"n16", "x", 0,
         R"x(Post "https://api.openai.com/v1/chat/completions": dial tcp: lookup api.openai.com on 10.0.0.1:53: no such host)x",
         ConnectFailed, "no such host"},
        {"n17", "x", 0,
         R"x(Post "https://x/v1": context deadline exceeded (Client.Timeout exceeded while awaiting headers))x",
         TimedOut, "deadline exceeded"},
        {"n18", "x", 0,
         "javax.net.ssl.SSLHandshakeException: PKIX path building failed: "
         "sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid "
         "certification path to requested target",
         TlsFailed, "certification path"},
        {"n19", "x", 0, "java.net.UnknownHostException: api.openai.com", ConnectFailed,
         "api.openai.com"},
        {"n20", "x", 0, "java.net.SocketTimeoutException: Read timed out", TimedOut, "timed out"},
        {"n21", "x", 0,
         "error sending request for url (https://api.openai.com/v1/responses): client error "
         "(Connect): dns error: failed to lookup address information: Temporary failure in name "
         "resolution",
         ConnectFailed, "name resolution"},
        {"n22", "x", 0, "stream disconnected before completion: error decoding response body",
         StreamCut, "stream disconnected"},
        {"n23", "x", 0,
         "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host localhost:11434 "
         "ssl:default [Connect call failed ('127.0.0.1', 11434)]",
         ConnectFailed, "Cannot connect to host"},
        {"n24", "x", 0,
         "aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed: "
         "<TransferEncodingError: 400, message='Not enough data to satisfy transfer length "
         "header.'>",
         StreamCut, "payload is not completed"},
        {"n25", "x", 0,
         "httpx.RemoteProtocolError: peer closed connection without sending complete message body "
         "(incomplete chunked read)",
         StreamCut, "peer closed"},
        {"n26", "x", 0,
         "Error: read ECONNRESET\n    at TLSWrap.onStreamRead "
         "(node:internal/stream_base_commons:217:20) {\n  errno: -104,\n  code: 'ECONNRESET',\n  "
         "syscall: 'read'\n}",
         ConnectFailed, "ECONNRESET"},
        {"n27", "x", 0, "net::ERR_CERT_AUTHORITY_INVALID", TlsFailed, "ERR_CERT"},
        {"n28", "x", 0, "net::ERR_PROXY_CONNECTION_FAILED", ConnectFailed, "ERR_PROXY"},
        {"n29", "x", 0, "net::ERR_NAME_NOT_RESOLVED", ConnectFailed, "ERR_NAME"},
        {"n30", "x", 0,
         "Error: unable to verify the first certificate; if the root CA is installed locally, try "
         "running Node.js with --use-system-ca",
         TlsFailed, "first certificate"},
        {"n31", "x", 0, "openai.APIConnectionError: Connection error.", ConnectFailed,
         "Connection error"},
        {"n32", "x", 0, "openai.APITimeoutError: Request timed out.", TimedOut, "timed out"},
    };
}

} // namespace fuseboard::test
