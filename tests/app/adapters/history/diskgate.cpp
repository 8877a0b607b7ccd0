// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/history/diskgate.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::mutex mutex;
std::condition_variable opened;
std::string guarded; ///< empty: nothing is
bool closed = false;
int waiting = 0;

bool isGuarded(int fd)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    return length > 0 &&
           std::string_view(path.data(), static_cast<std::size_t>(length)).find(guarded) !=
               std::string_view::npos;
}

} // namespace

/// Stands before that of the C library.
extern "C" ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t offset)
{
    {
        std::unique_lock lock(mutex);
        if (closed && isGuarded(fd)) {
            ++waiting;
            opened.wait(lock, [] { return !closed; });
            --waiting;
        }
    }
    return syscall(SYS_pwrite64, fd, bytes, count, offset);
}

namespace fuseboard {

DiskGate::DiskGate(const QString& name)
{
    const std::lock_guard lock(mutex);
    guarded = name.toStdString();
}

DiskGate::~DiskGate()
{
    open();
}

void DiskGate::close()
{
    const std::lock_guard lock(mutex);
    closed = true;
}

void DiskGate::open()
{
    const std::lock_guard lock(mutex);
    closed = false;
    opened.notify_all();
}

bool DiskGate::isWaitedFor() const
{
    const std::lock_guard lock(mutex);
    return waiting > 0;
}

} // namespace fuseboard
