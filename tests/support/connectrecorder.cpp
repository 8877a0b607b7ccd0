// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program under test: notes each host that the program looks up and each internet
// address that it connects or sends to, one a line, in the file that FUSEBOARD_CONNECT_LOG names.
// Local sockets (X11, D-Bus) are no hosts.
#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void note(const char* what, const char* host)
{
    const char* file = std::getenv("FUSEBOARD_CONNECT_LOG");
    if (!file)
        return;
    char line[512];
    const int length = std::snprintf(line, sizeof line, "%s %s\n", what, host);
    const int out = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (out < 0 || write(out, line, static_cast<size_t>(length)) != length)
        std::abort(); // what is not noted must not look like silence
    close(out);
}

void noteAddress(const char* what, const sockaddr* address)
{
    char host[INET6_ADDRSTRLEN] = "";
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, host,
                  sizeof host);
    else if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr, host,
                  sizeof host);
    else
        return;
    note(what, host);
}

template <typename Function>
Function next(const char* name)
{
    void* symbol = dlsym(RTLD_NEXT, name);
    Function function = nullptr;
    std::memcpy(&function, &symbol, sizeof function);
    return function;
}

} // namespace

extern "C" {

int connect(int socket, const sockaddr* address, socklen_t length)
{
    noteAddress("connect", address);
    return next<decltype(&connect)>("connect")(socket, address, length);
}

ssize_t sendto(int socket, const void* bytes, size_t size, int flags, const sockaddr* address,
               socklen_t length)
{
    noteAddress("sendto", address);
    return next<decltype(&sendto)>("sendto")(socket, bytes, size, flags, address, length);
}

ssize_t sendmsg(int socket, const msghdr* message, int flags)
{
    noteAddress("sendmsg", static_cast<const sockaddr*>(message->msg_name));
    return next<decltype(&sendmsg)>("sendmsg")(socket, message, flags);
}

int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    if (node)
        note("lookup", node);
    return next<decltype(&getaddrinfo)>("getaddrinfo")(node, service, hints, result);
}

hostent* gethostbyname(const char* name)
{
    note("lookup", name);
    return next<decltype(&gethostbyname)>("gethostbyname")(name);
}
}
