// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For ThreadSanitizer alone. Qt's libraries are not instrumented, so that it sees neither the lock
// nor the queue through which a queued call or signal passes from one thread to another, and takes
// each such hand-over for a race. This file stands before the three functions of Qt that our code
// calls for it, and tells what Qt guarantees: what was done before a signal or a call was emitted
// has been done before it is delivered. Nothing else is told: whatever two threads share in another
// way is still reported.
#include <QMetaObject>
#include <QObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

using QtPrivate::QSlotObjectBase;

/// A slot that first learns of what was done before the emission.
class ReceivingSlot : public QSlotObjectBase
{
public:
    ReceivingSlot(QSlotObjectBase* slot, const QObject* sender)
        : QSlotObjectBase(&ReceivingSlot::act), m_slot(slot), m_sender(sender)
    {
        __tsan_release(this);
    }

private:
    static void act(int what, QSlotObjectBase* base, QObject* receiver, void** arguments,
                    bool* result)
    {
        __tsan_acquire(base);
        auto* self = static_cast<ReceivingSlot*>(base);
        switch (what) {
        case Destroy:
            self->m_slot->destroyIfLastRef();
            delete self;
            return;
        case Call:
            if (self->m_sender)
                __tsan_acquire(const_cast<QObject*>(self->m_sender));
            self->m_slot->call(receiver, arguments);
            break;
        case Compare:
            *result = self->m_slot->compare(arguments);
            break;
        case NumOperations:
            break;
        }
        __tsan_release(base);
    }

    QSlotObjectBase* m_slot;
    const QObject* m_sender; ///< of the signal; null for a call
};

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

#define INVOKE                                                                                     \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"             \
    "ConnectionTypeEPv"
#define CONNECT                                                                                    \
    "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKi" \
    "PK11QMetaObject"
#define ACTIVATE "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"

bool invokeMethod(QObject*, QSlotObjectBase*, Qt::ConnectionType, void*) __asm__(INVOKE);
bool invokeMethod(QObject* object, QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    static auto* const qt = real<decltype(invokeMethod)>(INVOKE);
    return qt(object, new ReceivingSlot(slot, nullptr), type, result);
}

QMetaObject::Connection connectSlot(const QObject*, void**, const QObject*, void**,
                                    QSlotObjectBase*, Qt::ConnectionType, const int*,
                                    const QMetaObject*) __asm__(CONNECT);
QMetaObject::Connection connectSlot(const QObject* sender, void** signal, const QObject* receiver,
                                    void** pointer, QSlotObjectBase* slot, Qt::ConnectionType type,
                                    const int* types, const QMetaObject* senders)
{
    static auto* const qt = real<decltype(connectSlot)>(CONNECT);
    return qt(sender, signal, receiver, pointer, new ReceivingSlot(slot, sender), type, types,
              senders);
}

void activate(QObject*, const QMetaObject*, int, void**) __asm__(ACTIVATE);
void activate(QObject* sender, const QMetaObject* meta, int signal, void** arguments)
{
    static auto* const qt = real<decltype(activate)>(ACTIVATE);
    __tsan_release(sender);
    qt(sender, meta, signal, arguments);
    __tsan_release(sender); // of the copies that were made for the queue
}
